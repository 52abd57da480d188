import type { Rational } from '../rational'

/** An exact decimal number: `digits` / 10^`scale`. */
export interface Decimal {
  digits: bigint
  /** Not negative. */
  scale: number
}

/** Characters; longer ones take long to read. */
const longest = 400
const written = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i

/** The number that `text` writes with digits and a point, as `-1234.50` or `1e-7`; throws for anything else. */
export function decimal(text: string): Decimal {
  const [, sign = '', whole = '', part = '', power = '0'] = written.exec(text) ?? []
  if (whole === '' || text.length > longest || !Number.isFinite(Number(text))) {
    throw new RangeError(`not a decimal number: ${text.slice(0, 40)}`)
  }
  const digits = BigInt(whole + part) * (sign === '-' ? -1n : 1n)
  const scale = part.length - Number(power)
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}

/** A fraction, rounded half away from zero to `scale` decimals. */
export function decimalOf({ numerator, denominator }: Rational, scale: number): Decimal {
  const negative = numerator < 0n
  const size = (negative ? -numerator : numerator) * 10n ** BigInt(scale)
  const digits = (2n * size + denominator) / (2n * denominator)
  return { digits: negative ? -digits : digits, scale }
}

/** Rounded half away from zero, or filled with zeros, to `scale` decimals. */
export function toScale({ digits, scale }: Decimal, wanted: number): Decimal {
  return wanted >= scale
    ? { digits: digits * 10n ** BigInt(wanted - scale), scale: wanted }
    : decimalOf({ numerator: digits, denominator: 10n ** BigInt(scale) }, wanted)
}

/** Digits with a point: `-1234.50`. */
export function decimalText({ digits, scale }: Decimal): string {
  const negative = digits < 0n
  const all = String(negative ? -digits : digits).padStart(scale + 1, '0')
  const text = scale === 0 ? all : `${all.slice(0, -scale)}.${all.slice(-scale)}`
  return negative ? `-${text}` : text
}

/** How many digits count, zeros at either end left out. */
export function significantDigits({ digits }: Decimal): number {
  const text = String(digits < 0n ? -digits : digits)
  let end = text.length
  while (end > 0 && text[end - 1] === '0') end -= 1
  return end
}
