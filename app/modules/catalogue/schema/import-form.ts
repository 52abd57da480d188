import { z } from 'zod'
import { cleanTyped } from '../../../lib/typed-text'
import { type FunctionId, functionIds } from '../../criteria/functions'
import { type StandardId, standards } from '../../criteria/standards'
import { type ImportState, importStates, reasonLimit } from './import'
import { mostBytes } from './publiccode-form'

/** What somebody chose for an import, as it was sent. */
export interface Decision {
  functions: readonly string[]
  main: string
  standards: readonly string[]
  reason: string
}
export type DecisionProblem = 'functions' | 'tooMany' | 'main' | 'missing' | 'reason'

const mostFunctions = 5

/** A decision that can be carried out; `values` as it was sent. */
export type ReadDecision = { values: Decision } & (
  | { publish: { functions: readonly FunctionId[]; standards: readonly StandardId[] } }
  | { refuse: { reason: string } }
)

export const importIdSchema = z.uuid()

const isFunction = (id: string): id is FunctionId => (functionIds as readonly string[]).includes(id)
const isStandard = (id: string): id is StandardId => standards.some((standard) => standard.id === id)

/**
 * Reads the decision on an import. One function alone is the main one. With a problem, `values` holds everything as it
 * was chosen.
 */
export function readDecision(form: {
  get(name: string): unknown
  getAll(name: string): unknown[]
}): ReadDecision | { problem: DecisionProblem; values: Decision } {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  const text = (name: string) => texts(name)[0] ?? ''
  const functions = [...new Set(texts('funktion').filter(isFunction))]
  const values: Decision = {
    functions,
    main: text('haupt'),
    standards: texts('standard'),
    reason: text('grund').slice(0, 10 * reasonLimit),
  }
  if (text('entscheidung') === 'ablehnen') {
    const reason = cleanTyped(values.reason)
    return reason.length > reasonLimit ? { problem: 'reason', values } : { refuse: { reason }, values }
  }
  if (functions.length === 0) return { problem: 'functions', values }
  if (functions.length > mostFunctions) return { problem: 'tooMany', values }
  const alone = functions.length === 1 && values.main === ''
  const main = alone ? functions[0] : functions.find((id) => id === values.main)
  if (main === undefined) return { problem: 'main', values }
  return {
    values,
    publish: {
      functions: [main, ...functions.filter((id) => id !== main)],
      standards: [...new Set(values.standards.filter(isStandard))],
    },
  }
}

/** The chosen file, `null` where none was. */
export async function readUpload(form: {
  get(name: string): unknown
}): Promise<{ name: string; bytes: Uint8Array } | null> {
  const file = form.get('datei')
  if (!(file instanceof File) || file.size === 0) return null
  return { name: file.name, bytes: new Uint8Array(await file.slice(0, mostBytes).arrayBuffer()) }
}

/** State (`null` = all) and page that a list of imports is asked for; what waits where nothing is asked. */
export function readImportsQuery(parameters: URLSearchParams): { state: ImportState | null; page: number } {
  const asked = parameters.get('stand') ?? 'waiting'
  const state = importStates.find((known) => known === asked) ?? null
  const page = /^[1-9]\d{0,5}$/.exec(parameters.get('seite') ?? '')
  return { state, page: page ? Number(page[0]) : 1 }
}
