/** Headers, name and value. */
export type HeaderList = readonly (readonly [name: string, value: string])[]

const policy = (scripts: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Policy of public pages: they carry no inline script, so nothing in it changes from answer to answer. */
export const publicPolicy = policy("'self'")

/** Policy of a page that hydrates, for one answer. */
export const hydratingPolicy = (nonce: string): string => policy(`'self' 'nonce-${nonce}' 'strict-dynamic'`)

const sensors = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer']
const features = [...sensors, 'microphone', 'midi', 'payment', 'usb', 'browsing-topics']

/**
 * Headers of every answer. `secure` says that visitors come by https.
 * The referrer stays inside: with `no-referrer` browsers would send forms with the origin `null`.
 */
export function securityHeaders(secure: boolean): HeaderList {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', features.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ...(secure ? [['Strict-Transport-Security', 'max-age=31536000'] as [string, string]] : []),
  ]
}
