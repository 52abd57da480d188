/**
 * The published rule of the order as JavaScript, for readers to run. It is shown, never run by the site; a test holds it
 * to the function that orders.
 */
export const hashCode = `function number(week, id) {
  let h = 2166136261
  for (const byte of new TextEncoder().encode(week + ':' + id)) {
    h = Math.imul(h ^ byte, 16777619)
  }
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}`
