import type { AnswerValue } from '../../app/modules/criteria/answer'
import type { Criterion } from '../../app/modules/criteria/criterion'

/** A valid value for a criterion: its last option, a number within its bounds, a short text. For examples and tests. */
export function sampleValue({ type, options = [], min = 0, max }: Criterion): AnswerValue {
  const last = options.at(-1)?.value ?? ''
  switch (type) {
    case 'one':
    case 'scale':
      return last
    case 'many':
      return [last]
    case 'boolean':
      return true
    case 'number':
      return Math.min(max ?? min + 2, min + 2)
    case 'money':
      return 240_000
    case 'text':
      return { de: 'Ein Satz.', en: 'One sentence.' }
    case 'url':
      return 'https://beispiel.example/'
    case 'date':
      return '2026-01-31'
    case 'spdx':
      return 'EUPL-1.2'
    case 'country':
      return 'DE'
    case 'standard':
      return [{ standard: 'mqtt', version: '5.0', role: 'both', claim: 'claimed', url: null }]
    case 'part':
      return [{ name: { de: 'Beispielteil', en: 'Example part' }, why: null, replaceable: true }]
  }
}
