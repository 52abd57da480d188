import type { ScalarType } from './yaml-tree'

const nothing = new Set(['', '~', 'null', 'Null', 'NULL'])
const flags = new Set(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
const others = new Set(['.inf', '.Inf', '.INF', '-.inf', '-.Inf', '-.INF', '.nan', '.NaN', '.NAN'])

/** What an unquoted text is in YAML 1.2: words such as `yes` are text. Underscores and leading zeros make no text. */
export function scalarType(text: string): ScalarType {
  if (nothing.has(text)) return 'nothing'
  if (flags.has(text)) return 'flag'
  return others.has(text) || isNumber(text) ? 'number' : 'text'
}

function isNumber(text: string): boolean {
  if (text.length > 400 || text.startsWith('_')) return false
  const digits = text.replace(/^\+/, '').replace(/^-/, '').replaceAll('_', '')
  if (digits.includes('.')) return /^(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(digits) && !/^0[xob]/.test(digits)
  if (!isInteger(digits)) return false
  return text.startsWith('-') ? integer(digits) <= 2n ** 63n : integer(digits) < 2n ** 64n
}

const isInteger = (digits: string): boolean =>
  /^0x[\da-fA-F]+$/.test(digits) ||
  /^0b[01]+$/.test(digits) ||
  /^0o?[0-7]+$/.test(digits) ||
  /^(?:0|[1-9]\d*)$/.test(digits)

function integer(digits: string): bigint {
  if (/^0[xbo]/.test(digits)) return BigInt(digits)
  return digits.length > 1 && digits.startsWith('0') ? BigInt(`0o${digits.slice(1)}`) : BigInt(digits)
}

/** A number the way a program writes it again: `1.0` becomes `1`, `0x10` becomes `16`. */
export function numberText(text: string): string {
  const sign = text.startsWith('-') ? '-' : ''
  const digits = text.replace(/^[+-]/, '').replaceAll('_', '')
  return sign + (digits.includes('.') ? String(Number(digits)) : String(integer(digits)))
}
