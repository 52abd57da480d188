/** American and British spellings of the same word, and the one that both are read as. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/ogue(s?)$/, 'og$1'],
  [/(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rum|vap|vig)our/, '$1or'],
  [/(cent|fib|lit|theat|(?:^|centi|kilo|milli)met)re(s?)$/, '$1er$2'],
  [/isation(s|al|ally)?$/, 'ization$1'],
  [/(al|an|ar|as|at|er|et|gn|ic|id|il|im|it|iv|on|or|rd|rn|tom|tem|ym)is(e|es|ed|ing|er|ers)$/, '$1iz$2'],
  [/^analyz/, 'analys'],
  [/(lic|def|off)ence/, '$1ense'],
  [/licenc/, 'licens'],
  [/practis/, 'practic'],
  [/programme(s?)$/, 'program$1'],
  [/(cance|channe|fue|labe|leve|mode|signa|trave)ll(ed|ing|er|ers)$/, '$1l$2'],
  [/(^|snow)plough/, '$1plow'],
  [/^grey/, 'gray'],
  [/^aluminium$/, 'aluminum'],
  [/^mould/, 'mold'],
  [/^kerb/, 'curb'],
]

/** Shortest word that is spelt in two ways. */
const SHORTEST = 4

/** One spelling for a folded English word that is written in two ways ("catalogue", "catalog"; "organise", "organize"). */
export function oneEnglishSpelling(folded: string): string {
  if (folded.length < SHORTEST) return folded
  let spelt = folded
  for (const [pattern, spelling] of SPELLINGS) spelt = spelt.replace(pattern, spelling)
  return spelt
}
