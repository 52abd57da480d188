const longest = 70
const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' }

/** A name as it stands in addresses: small letters, digits, hyphens, at most 70; never empty. */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[äöüßæøłđ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '')
  return slug === '' ? 'software' : slug
}
