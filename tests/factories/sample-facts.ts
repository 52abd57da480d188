import fc from 'fast-check'
import type { AnswerValue } from '../../app/modules/criteria/answer'
import type { Criterion } from '../../app/modules/criteria/criterion'
import type { Facts } from '../../app/modules/criteria/predicate'
import type { Registry } from '../../app/modules/criteria/registry'
import { claimLevels, standardIds, standardRoles } from '../../app/modules/criteria/standards'

const day = fc
  .integer({ min: 0, max: 2_000 })
  .map((days) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10))

/** Any valid value of a criterion. */
export function sampleValues({ type, options = [], min = 0, max }: Criterion): fc.Arbitrary<AnswerValue> {
  const values = options.map(({ value }) => value)
  switch (type) {
    case 'one':
    case 'scale':
      return fc.constantFrom(...values)
    case 'many':
      return fc.subarray(values, { minLength: min, maxLength: Math.min(values.length, max ?? 6) })
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.integer({ min, max: Math.min(max ?? 500, 500 + min) })
    case 'money':
      return fc.integer({ min: 0, max: 10_000_000 })
    case 'text':
      return fc.constant({ de: 'Ein Satz.', en: 'One sentence.' })
    case 'url':
      return fc.constant('https://beispiel.example/')
    case 'date':
      return day
    case 'spdx':
      return fc.constantFrom('MIT', 'EUPL-1.2', 'AGPL-3.0-or-later', 'LicenseRef-proprietary', 'MIT AND BUSL-1.1')
    case 'country':
      return fc.constantFrom('DE', 'FR', 'NO', 'CH', 'US', 'GB', 'IN')
    case 'standard':
      return fc.uniqueArray(fc.constantFrom(...standardIds), { maxLength: 5 }).chain((ids) =>
        fc.tuple(
          ...ids.map((standard) =>
            fc.record({
              standard: fc.constant(standard as string),
              version: fc.constant(null),
              role: fc.constantFrom(...standardRoles),
              claim: fc.constantFrom(...claimLevels),
              url: fc.constant('https://beispiel.example/'),
            }),
          ),
        ),
      )
    case 'part':
      return fc.array(fc.constant({ name: { de: 'Beispielteil', en: 'Example part' }, why: null, replaceable: null }), {
        maxLength: 2,
      })
  }
}

/** Any facts of a variant: every criterion stated with a valid value or not stated. */
export function sampleFacts(registry: Registry): fc.Arbitrary<Facts> {
  return fc
    .tuple(...registry.criteria.map((criterion) => fc.option(sampleValues(criterion), { nil: undefined })))
    .map((values) => Object.fromEntries(registry.criteria.map(({ id }, index) => [id, values[index]])))
}
