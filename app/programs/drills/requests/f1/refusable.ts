import { component, type Maker, type Random, type Target } from './maker'

/** Requests that a guard has to refuse; the seeds are answers of 500 that were seen elsewhere. */
export function refusable(
  maker: Maker,
  random: Random,
  target: Target,
): { bytes: string; head?: boolean; half?: boolean } {
  const makers: (() => { bytes: string; head?: boolean; half?: boolean })[] = [
    () => ({
      bytes: maker.head(random.pick(['TRACE', 'TRACK', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']), '/'),
    }),
    () => ({ bytes: maker.head('CONNECT', 'evil.example:443') }),
    () => ({
      bytes: maker.head('GET', random.pick(['/%E0%A4%A', '/%ff.data', '/%', '/%00', '/katalog?suche=%C3%28'])),
    }),
    () => ({ bytes: maker.head('GET', `http://${target.host}${maker.page()}`) }),
    () => ({ bytes: maker.head('GET', random.pick(['//evil.com/%2e%2e', '/../..', '/a/%2e%2e/b', '/a\\b', '*'])) }),
    () => ({
      bytes: `GET / HTTP/1.1\r\nHost: ${random.pick(['a b/../', '', 'evil.example', '[::', 'a:b:c', 'a,b'])}\r\n\r\n`,
    }),
    () => ({ bytes: maker.head('GET', '/', [['Host', target.host]]) }),
    () => ({ bytes: maker.head('GET', `/__manifest?version=x&${'p=/a/b/c/d&'.repeat(60 + random.below(1_300))}`) }),
    () => ({ bytes: maker.head('GET', `${maker.page()}?${'a=1&'.repeat(500 + random.below(1_000))}`) }),
    () => ({ bytes: maker.head('GET', `/${'a'.repeat(8_100 + random.below(20_000))}`) }),
    () => ({ bytes: maker.head('GET', `${maker.page()}?_data=${component(maker.piece())}`) }),
    () => ({
      bytes: `${maker.head('POST', random.pick(target.forms), [
        ['Origin', random.pick(['https://evil.example', 'null', `https://${target.host}`, 'x'])],
        ['Content-Type', 'application/x-www-form-urlencoded'],
        ['Content-Length', '3'],
      ])}a=b`,
    }),
    () => ({
      bytes: `${maker.head('POST', random.pick(target.forms), [
        ['Origin', `http://${target.host}`],
        ['Content-Type', random.pick(['application/json', 'text/plain', 'multipart/form-data', 'x', 'a/b;c=d'])],
        ['Content-Length', '2'],
      ])}{}`,
    }),
    () => ({ bytes: maker.head('GET', '/', [['Content-Length', '-1']]) }),
    () => ({ bytes: maker.head('GET', '/', [['Transfer-Encoding', 'chunked, chunked']]), half: true }),
    () => ({ bytes: maker.head('GET', '/', [['Cookie', 'a=b; '.repeat(4_000)]]) }),
    () => ({ bytes: 'GET / HTTP/1.1\r\nHost', half: true }),
  ]
  return random.pick(makers)()
}
