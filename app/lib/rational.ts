/** An exact fraction; `denominator` is positive. */
export interface Rational {
  numerator: bigint
  denominator: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

/** The reduced fraction of two whole numbers; `denominator` must not be 0. */
export function rational(numerator: number | bigint, denominator: number | bigint = 1): Rational {
  const [n, d] = [BigInt(numerator), BigInt(denominator)]
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than 0')
  const divisor = gcd(n, d) * (d < 0n ? -1n : 1n)
  return { numerator: n / divisor, denominator: d / divisor }
}

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator)
export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator)

/** Negative, 0 or positive, as `a` is smaller than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Rounded half up to `digits` decimals, for display only. */
export function round(value: Rational, digits = 0): number {
  const scale = 10n ** BigInt(digits)
  const doubled = 2n * value.numerator * scale + value.denominator
  const divisor = 2n * value.denominator
  const floor = doubled / divisor - (doubled % divisor < 0n ? 1n : 0n)
  return Number(floor) / Number(scale)
}
