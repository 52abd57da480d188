import type { AnswerType, Criterion, Grade, GroupId, Subject, Visibility } from './criterion'
import { groups } from './criterion'
import type { Predicate } from './predicate'
import type { Registry } from './registry'

/** How a question is put. */
export type Control =
  | 'radio'
  | 'checkboxes'
  | 'select'
  | 'yes-no'
  | 'number'
  | 'money'
  | 'text-pair'
  | 'text-area-pair'
  | 'url'
  | 'date'
  | 'licence'
  | 'country'
  | 'standards'
  | 'parts'

export interface FormField {
  id: string
  control: Control
  options: readonly string[]
  required: boolean
  core: boolean
  minimum: number | null
  maximum: number | null
  unit: string | null
  visibility: Visibility
  /** Grade of evidence that makes the answer count as evidenced; `null` where a statement is enough. */
  evidence: Grade | null
  /** The field is hidden as not applicable when one of these is met. */
  notApplicableIf: readonly Predicate[]
}

export interface FormSection {
  group: GroupId
  fields: readonly FormField[]
}

const controls: Record<Exclude<AnswerType, 'one' | 'many' | 'text'>, Control> = {
  scale: 'radio',
  boolean: 'yes-no',
  number: 'number',
  money: 'money',
  url: 'url',
  date: 'date',
  spdx: 'licence',
  country: 'country',
  standard: 'standards',
  part: 'parts',
}

function control({ type, options = [], max }: Criterion): Control {
  switch (type) {
    case 'one':
      return options.length > 8 ? 'select' : 'radio'
    case 'many':
      return 'checkboxes'
    case 'text':
      return (max ?? 500) > 200 ? 'text-area-pair' : 'text-pair'
    default:
      return controls[type]
  }
}

/** The form of a subject as data: sections in the registry's order, one field per asked criterion. */
export function formModel(registry: Registry, subject: Subject): FormSection[] {
  return groups.flatMap((group) => {
    const fields = registry.list({ subject, use: 'form', group, asked: true }).map(
      (criterion): FormField => ({
        id: criterion.id,
        control: control(criterion),
        options: criterion.options?.map(({ value }) => value) ?? [],
        required: criterion.required ?? false,
        core: criterion.core ?? false,
        minimum: criterion.min ?? null,
        maximum: criterion.max ?? null,
        unit: criterion.unit ?? null,
        visibility: criterion.visibility,
        evidence: criterion.minimumEvidence ?? null,
        notApplicableIf: criterion.naIf ?? [],
      }),
    )
    return fields.length === 0 ? [] : [{ group, fields }]
  })
}
