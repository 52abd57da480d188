import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch'
import { SearchUnavailable } from '../contract'

/**
 * Why the server does not serve: cannot be reached, is too slow, is overloaded or broken inside, refuses the key, has no
 * such index, has other settings than ours, is of a version that does not fit, has no room left, answers what nobody understands, failed a task, or
 * refuses a request that we should not have made.
 */
export type FaultReason =
  | 'unreachable'
  | 'slow'
  | 'overloaded'
  | 'key'
  | 'index'
  | 'settings'
  | 'version'
  | 'full'
  | 'answer'
  | 'task'
  | 'request'

/** The server cannot answer, and why. */
export class ServerFault extends SearchUnavailable {
  override name = 'ServerFault'
  constructor(
    readonly reason: FaultReason,
    message: string,
    /** The server's own code, where it gave one. */
    readonly code: string | null = null,
  ) {
    super(message)
  }
}

const codes: Partial<Record<FaultReason, string>> = {
  key: `invalid_api_key missing_authorization_header missing_master_key api_key_not_found remote_invalid_api_key`,
  index: `index_not_found index_not_accessible missing_index_uid index_creation_failed`,
  settings: `invalid_search_filter invalid_search_sort invalid_search_facets invalid_facet_search_facet_name
    facet_search_disabled invalid_search_attributes_to_search_on invalid_document_filter invalid_search_distinct
    feature_not_enabled index_primary_key_already_exists index_primary_key_no_candidate_found
    index_primary_key_multiple_candidates_found primary_key_inference_failed max_fields_limit_exceeded
    document_fields_limit_reached`,
  // Of a payload that it has no room to keep, a server says that it is malformed; ours never are.
  full: `no_space_left_on_device database_size_limit_reached malformed_payload`,
  overloaded: `internal invalid_state invalid_store_file io_error too_many_open_files too_many_search_requests
    unretrievable_document unretrievable_error_code remote_bad_response remote_could_not_send_request remote_remote_error
    remote_timeout dump_process_failed import_task_without_network_task`,
}

const reasons = new Map<string, FaultReason>()
for (const [reason, list] of Object.entries(codes)) {
  for (const code of list.split(/\s+/)) reasons.set(code, reason as FaultReason)
}

/** What a code of the server means to us. Every other code says that a request was wrong: `request`. */
export const reasonOf = (code: string): FaultReason => reasons.get(code) ?? 'request'

/** Turns whatever a call to the server threw into a `ServerFault`; other errors come back as they are. */
export function faultOf(error: unknown): unknown {
  if (error instanceof MeilisearchApiError) {
    const { code, message } = error.cause ?? { code: undefined, message: error.message }
    const status = error.response.status
    if (code !== undefined) return new ServerFault(reasonOf(code), `${code}: ${message}`, code)
    if (status === 401 || status === 403) return new ServerFault('key', `status ${status}`)
    return new ServerFault(status >= 500 || status === 429 ? 'overloaded' : 'answer', `status ${status}`)
  }
  if (error instanceof MeilisearchRequestError) {
    if (error.cause instanceof MeilisearchRequestTimeOutError) return new ServerFault('slow', error.cause.message)
    if (error.cause instanceof DOMException && error.cause.name === 'TimeoutError') {
      return new ServerFault('slow', error.cause.message)
    }
    if (error.cause instanceof SyntaxError) return new ServerFault('answer', 'the answer is no JSON')
    const cause = error.cause as { cause?: { code?: string; message?: string }; message?: string } | undefined
    return new ServerFault('unreachable', cause?.cause?.code ?? cause?.cause?.message ?? cause?.message ?? 'no answer')
  }
  if (error instanceof SyntaxError) return new ServerFault('answer', 'the answer is no JSON')
  return error
}

/** Runs a call to the server; what it throws is a `ServerFault` where the server is the cause. */
export async function calling<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call()
  } catch (error) {
    throw faultOf(error)
  }
}

/** A task of the server that did not succeed. */
export function taskFault(code: string | null, message: string): ServerFault {
  const reason = code === null ? 'task' : reasonOf(code)
  return new ServerFault(reason === 'request' ? 'task' : reason, `a task failed: ${message}`, code)
}
