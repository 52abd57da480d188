import { randomBytes } from 'node:crypto'

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function written(value: number): string {
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / 32)) text = digits[rest % 32] + text
  return text
}

/** The last two places of all numbers. */
const lasts = Array.from({ length: 1_024 }, (_, value) => written(value).padStart(2, '0'))

/**
 * Makes the numbers of requests, which stand in answer, log and on error pages: a random part for the process, a
 * running one for the request. Letters that are mistaken for digits are left out.
 */
export function requestIds(): () => string {
  const process = `${[...randomBytes(6)].map((byte) => digits[byte % 32]).join('')}-`
  let first = process
  let count = 0
  return () => {
    count++
    const last = count & 1_023
    if (last === 0) first = process + written(Math.floor(count / 1_024))
    return first + lasts[last]
  }
}
