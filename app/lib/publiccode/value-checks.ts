import { type FindingRule, shortened } from './finding'
import { brokenRule } from './forms'
import { isLanguageTag } from './language-tag'
import type { ListShape, SectionShape, Shape, TextShape } from './standard'
import { textLength } from './text-length'
import type { Typed, TypedSection } from './typed-reading'
import { isAddress, isWebAddress } from './web-address'

/** Takes one broken rule: its key and the values of its sentence. */
export type Report = (rule: FindingRule, key: string, values: Record<string, string | number>) => void

/** Holds the values of a section against the standard, and those of its sections and lists. */
export function checkSection(
  shape: SectionShape,
  section: TypedSection | undefined,
  path: string,
  report: Report,
): void {
  for (const [key, keyShape] of Object.entries(shape.keys)) {
    const at = path === '' ? key : `${path}.${key}`
    // A list that should not be there, or is missing, is one finding: its entries are not looked at.
    const broken = keyShape.kind === 'list' ? brokenCondition(keyShape, section, key) : null
    if (broken) report(broken, at, { name: key, type: shortened(typeIn(section)) })
    else check(keyShape, section?.get(key), at, report)
  }
}

function check(shape: Shape, value: Typed, path: string, report: Report): void {
  switch (shape.kind) {
    case 'text':
      checkText(shape, value as string | undefined, path, report)
      return
    case 'flag':
      if (value === undefined && shape.required) report('missing', path, { name: nameOf(path) })
      return
    case 'address':
      if (value === undefined && shape.required) report('missing', path, { name: nameOf(path) })
      if (value !== undefined) checkAddress(value as string, shape.web === true, path, report)
      return
    case 'addresses':
      for (const [at, address] of ((value ?? []) as string[]).entries())
        checkAddress(address ?? '', false, `${path}[${at}]`, report)
      return
    case 'list':
      checkList(shape, value as Typed[] | undefined, path, report)
      return
    case 'section':
      if (value !== undefined || shape.required) checkSection(shape, value as TypedSection | undefined, path, report)
      return
    case 'languages':
      checkLanguages(shape.of, value as TypedSection | undefined, path, report)
      return
  }
}

function checkText(shape: TextShape, value: string | undefined, path: string, report: Report): void {
  if (shape.required && (value ?? '') === '') {
    report('missing', path, { name: nameOf(path) })
    return
  }
  if (value === undefined) return
  const given = shortened(value)
  if (shape.oneOf && !shape.oneOf.includes(value))
    report('one-of', path, { given, name: nameOf(path), allowed: shape.oneOf.join(', ') })
  const rule = shape.form ? brokenRule[shape.form](value) : null
  if (rule) report(rule, path, { given })
  checkLength(shape, value, path, report)
}

function checkLength({ shortest = 0, longest }: TextShape, value: string, path: string, report: Report): void {
  if (shortest === 0 && longest === undefined) return
  const length = textLength(value, longest ?? shortest)
  if (length < shortest) report('too-short', path, { limit: shortest, length })
  else if (longest !== undefined && length > longest) report('too-long', path, { limit: longest, length })
}

function checkAddress(value: string, web: boolean, path: string, report: Report): void {
  if (web && !isWebAddress(value)) report('web-address', path, { given: shortened(value) })
  if (!web && !isAddress(value)) report('address', path, { given: shortened(value) })
}

function checkList(shape: ListShape, value: Typed[] | undefined, path: string, report: Report): void {
  if (shape.required && !value?.length) report(value ? 'empty-list' : 'missing', path, { name: nameOf(path) })
  for (const [at, item] of (value ?? []).entries()) {
    if (item !== undefined) check(shape.of, item, `${path}[${at}]`, report)
  }
}

/** The rule of a list that `maintenance.type` asks for or forbids. */
function brokenCondition(shape: ListShape, section: TypedSection | undefined, key: string): FindingRule | null {
  const type = typeIn(section)
  const there = section?.get(key) !== undefined
  if (shape.requiredFor?.includes(type) && !there) return 'missing-for'
  return shape.onlyFor !== undefined && shape.onlyFor !== type && there ? 'not-allowed-for' : null
}

const typeIn = (section: TypedSection | undefined): string => String(section?.get('type') ?? '')

function checkLanguages(shape: SectionShape, value: TypedSection | undefined, path: string, report: Report): void {
  if (!value?.size) {
    report('missing', path, { name: nameOf(path) })
    return
  }
  const wrong = [...value.keys()].find((language) => !isLanguageTag(language))
  if (wrong !== undefined) {
    report('description-language', path, { given: shortened(wrong) })
    return
  }
  for (const [language, section] of value)
    checkSection(shape, section as TypedSection, languagePath(path, language), report)
}

/** `description.en`, but `description[pt-BR]`: only languages of letters alone stand behind a dot. */
const languagePath = (path: string, language: string): string =>
  /^[A-Za-z]+$/.test(language) ? `${path}.${language}` : `${path}[${language}]`

const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
