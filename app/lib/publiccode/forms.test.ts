import { describe, expect, it } from 'vitest'
import { isEmailAddress } from './email-address'
import { isCountry, isDay } from './forms'
import { isLanguageTag } from './language-tag'
import { isLicenceExpression } from './licence-expression'
import { scalarType } from './plain-scalar'
import { isEmbeddable } from './video-hosts'
import { addressParts, isAddress, isIdentifier, isWebAddress } from './web-address'

interface FormCase {
  name: string
  test: (text: string) => boolean
  good: string[]
  bad: string[]
}

const cases: FormCase[] = [
  {
    name: 'days',
    test: isDay,
    good: ['2026-11-28', '2024-02-29', '0000-01-01'],
    bad: ['2023-02-29', '2026-1-2', '2026-13-01', '28.11.2026', ''],
  },
  { name: 'countries', test: isCountry, good: ['DE', 'de', 'XK'], bad: ['De', 'DEU', 'EU', 'UK', ''] },
  {
    name: 'language tags',
    test: isLanguageTag,
    good: [
      'de',
      'DE-at',
      'zh-Hans-CN',
      'sl-IT-nedis',
      'de-1996',
      'zh-yue',
      'es-419',
      'x-amt',
      'i-klingon',
      'de-u-co-phonebk',
      'de-DE-x-amt',
      'vec',
      'qaa',
    ],
    bad: [
      '',
      'eng',
      'english',
      'de_DE',
      'xx',
      'de-',
      'de-x-',
      'de-x',
      'de-xyz',
      'abcd',
      'zh-aao',
      'de-abcde',
      'de-a',
      'de-DE-DE',
      '-de',
    ],
  },
  {
    name: 'licence expressions',
    test: isLicenceExpression,
    good: [
      'MIT',
      'mit',
      ' EUPL-1.2 ',
      'EUPL-1.2-or-later',
      'GPL-2.0+',
      '(MIT AND ISC) OR 0BSD',
      'LicenseRef-eigen',
      'DocumentRef-a:LicenseRef-b',
      'GPL-2.0-or-later WITH Classpath-exception-2.0',
    ],
    bad: [
      '',
      'MIT or ISC',
      'MIT OR',
      'OR MIT',
      '(MIT',
      'MIT)',
      'MIT ISC',
      'MIT +',
      'EUPL 1.2',
      'MIT/ISC',
      'MIT WITH MIT',
      'DocumentRef-a',
      'NONE',
      '('.repeat(60),
      'Classpath-exception-2.0',
    ],
  },
  {
    name: 'e-mail addresses',
    test: isEmailAddress,
    good: ['a@example.org', 'a.b+c@sub.example.org', 'ä@bücher.example', '"a b"@example.org'],
    bad: [
      '',
      'a',
      'a@b',
      'a@@example.org',
      '.a@example.org',
      'a..b@example.org',
      'a@example..org',
      'a@-example.org',
      'a@example.o1',
      'A <a@example.org>',
      'a@example.org ',
    ],
  },
  {
    name: 'addresses of the web',
    test: isWebAddress,
    good: [
      'https://example.org',
      'HTTP://EXAMPLE.ORG:80/a b?c#d',
      'https://a:b@example.org/%C3%A4',
      'https://[::1]:8080/',
      'https://bücher.example',
    ],
    bad: [
      '',
      'example.org',
      '//example.org',
      'ftp://example.org',
      'https://',
      'https:example.org',
      'https://exa mple.org',
      'https://example.org:a',
      'https://example.org/%zz',
      'javascript:alert(1)',
      'https://a:b:c/',
      'https://example.org/\u0001',
      'https://example.org#%z',
    ],
  },
  {
    name: 'addresses',
    test: isAddress,
    good: ['ssh://git@example.org/a.git', 'mailto:a@example.org', 'file:///a', 'a:#b'],
    bad: ['git@example.org:a/b.git', '/a', 'file:///', 'http:', ':a'],
  },
  {
    name: 'identifiers',
    test: isIdentifier,
    good: ['https://example.org/a', 'urn:x-amt:a', 'URN:isbn:123'],
    bad: ['', 'urn:urn:a', 'urn:x:', 'urn:-x:a', 'urn:x:a b', 'amt', '/amt', 'mailto:a@example.org'],
  },
  {
    name: 'videos',
    test: isEmbeddable,
    good: ['https://www.youtube.com/watch?v=beispiel', 'https://vimeo.com/123'],
    bad: ['https://example.org/film.mp4', 'https://youtube.com', 'ftp://vimeo.com/123', ''],
  },
]

describe.each(cases)('$name', ({ test, good, bad }) => {
  it.each(good)('%j is one', (text) => expect(test(text)).toBe(true))
  it.each(bad)('%j is none', (text) => expect(test(text)).toBe(false))
})

it('an address is taken apart', () => {
  expect(addressParts('HTTPS://a@example.org:8/b?c#d')).toEqual({
    scheme: 'https',
    host: 'example.org:8',
    opaque: '',
    path: '/b',
    fragment: 'd',
  })
})

it.each([
  ['nothing', ['', '~', 'null', 'NULL']],
  ['flag', ['true', 'False']],
  ['number', ['0', '0.10', '-1_000', '0x1F', '0o17', '017', '.5', '1.', '.inf', '18446744073709551615']],
  ['text', ['yes', 'no', 'on', '1.2.3', '2026-11-28', '1e3', '08', '_1', '0x', '18446744073709551616', 'nUll', '1a']],
])('without quotation marks, as %s', (type, texts) => {
  for (const text of texts) expect([text, scalarType(text)]).toEqual([text, type])
})
