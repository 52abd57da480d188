import { ErrorStatusCode } from 'meilisearch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { definition, document, request } from '../contract-tests/documents'
import { createMeilisearchEngine } from '../meilisearch.server'
import { reasonOf, ServerFault } from './faults'
import { type ModelFault, type ModelServer, startModelServer } from './model/model-server'
import { fixedSeeds } from './ranks'

let model: ModelServer
beforeAll(async () => {
  model = await startModelServer()
})
afterAll(() => model.close())

/**
 * Codes of the server's documentation that say of a request that it should not have been made: deliberately `request`. One
 * that is in no list of `faults.ts` and not here is one that nobody has thought of.
 */
const ofRequests = `
  api_key_already_exists bad_request batch_not_found document_not_found dump_not_found index_already_exists
  not_found not_found_similar_id payload_too_large task_not_found vector_embedding_error
  immutable_api_key_actions immutable_api_key_created_at immutable_api_key_expires_at immutable_api_key_indexes
  immutable_api_key_key immutable_api_key_uid immutable_api_key_updated_at immutable_index_created_at
  immutable_index_uid immutable_index_updated_at
  invalid_api_key_actions invalid_api_key_description invalid_api_key_expires_at invalid_api_key_indexes
  invalid_api_key_limit invalid_api_key_name invalid_api_key_offset invalid_api_key_uid
  invalid_content_type
  invalid_document_csv_delimiter invalid_document_fields invalid_document_geo_field invalid_document_id
  invalid_document_limit invalid_document_offset invalid_document_vectors_field
  invalid_facet_search_facet_query
  invalid_index_limit invalid_index_offset invalid_index_primary_key invalid_index_uid
  invalid_multi_search_facet_order invalid_multi_search_facets invalid_multi_search_facets_by_index
  invalid_multi_search_max_values_per_facet invalid_multi_search_merge_facets
  invalid_multi_search_queries_ranking_rules invalid_multi_search_query_facets invalid_multi_search_query_federated
  invalid_multi_search_query_pagination invalid_multi_search_sort_facet_values_by invalid_multi_search_weight
  invalid_request
  invalid_search_attributes_to_crop invalid_search_attributes_to_highlight invalid_search_attributes_to_retrieve
  invalid_search_crop_length invalid_search_crop_marker invalid_search_embedder invalid_search_highlight_post_tag
  invalid_search_highlight_pre_tag invalid_search_hits_per_page invalid_search_hybrid_query invalid_search_limit
  invalid_search_locales invalid_search_matching_strategy invalid_search_offset invalid_search_page invalid_search_q
  invalid_search_ranking_score_threshold invalid_search_show_matches_position invalid_search_vector
  invalid_settings_displayed_attributes invalid_settings_distinct_attribute invalid_settings_facet_search
  invalid_settings_faceting invalid_settings_faceting_max_values_per_facet
  invalid_settings_faceting_sort_facet_values_by invalid_settings_filterable_attributes
  invalid_settings_localized_attributes invalid_settings_pagination invalid_settings_prefix_search
  invalid_settings_ranking_rules invalid_settings_search_cutoff_ms invalid_settings_searchable_attributes
  invalid_settings_sortable_attributes invalid_settings_stop_words invalid_settings_synonyms
  invalid_settings_typo_tolerance
  invalid_similar_attributes_to_retrieve invalid_similar_embedder invalid_similar_filter invalid_similar_id
  invalid_similar_limit invalid_similar_offset invalid_similar_ranking_score_threshold
  invalid_similar_show_ranking_score invalid_similar_show_ranking_score_details
  invalid_swap_duplicate_index_found invalid_swap_indexes
  invalid_task_after_enqueued_at invalid_task_after_finished_at invalid_task_after_started_at
  invalid_task_before_enqueued_at invalid_task_before_finished_at invalid_task_before_started_at
  invalid_task_canceled_by invalid_task_from invalid_task_index_uids invalid_task_limit invalid_task_statuses
  invalid_task_types invalid_task_uids
  missing_api_key_actions missing_api_key_expires_at missing_api_key_indexes missing_content_type
  missing_document_filter missing_document_id missing_facet_search_facet_name missing_payload missing_swap_indexes
  missing_task_filters
`
  .trim()
  .split(/\s+/)

const engine = (within?: number) =>
  createMeilisearchEngine(definition, {
    access: {
      url: model.url,
      searchKey: 'a',
      writeKey: 'b',
      ...(within ? { searchWithin: within, writeWithin: within } : {}),
    },
    prefix: 'faults',
    seeds: fixedSeeds(['2026-W48']),
  })

describe('faults of the server', () => {
  it('gives every documented code a reason, and none of the operator to a mistake of ours', () => {
    const documented = [...new Set([...Object.values(ErrorStatusCode), ...ofRequests])]
    expect(documented.length).toBeGreaterThan(140)
    expect(documented.filter((code) => reasonOf(code) === 'request').sort()).toEqual([...ofRequests].sort())
    expect(reasonOf('no_space_left_on_device')).toBe('full')
    expect(reasonOf('invalid_api_key')).toBe('key')
    expect(reasonOf('index_not_found')).toBe('index')
    expect(reasonOf('io_error')).toBe('overloaded')
    expect(reasonOf('a_code_of_tomorrow')).toBe('request')
  })

  it.each<[ModelFault, string]>([
    ['silent', 'slow'],
    ['503', 'overloaded'],
    ['key', 'key'],
    ['garbage', 'answer'],
    ['cut', 'unreachable'],
  ])('says of a server that is "%s": %s', async (fault, reason) => {
    await engine().prepare()
    const one = engine(fault === 'silent' ? 150 : undefined)
    model.fault = fault
    try {
      await expect(one.search(request())).rejects.toMatchObject({ name: 'ServerFault', reason })
      await expect(one.apply({ upsert: [document('a', {})], remove: [] })).rejects.toMatchObject({ reason })
    } finally {
      model.fault = 'none'
    }
    await engine().search(request())
  })

  it.each<[ModelFault, string]>([
    ['full', 'full'],
    ['failing', 'overloaded'],
  ])('follows a task to its failure: "%s"', async (fault, reason) => {
    const one = engine()
    await one.prepare()
    model.fault = fault
    try {
      await expect(one.apply({ upsert: [document('a', {})], remove: [] })).rejects.toMatchObject({ reason })
    } finally {
      model.fault = 'none'
    }
  })

  it('asks for answers without compression, each time', async () => {
    const one = engine()
    model.encodings.clear()
    const before = model.requests
    await one.prepare()
    await one.rebuild([[document('a', { de: 'Laterne' })]])
    await one.search(request({ query: 'Laterne' }))
    await one.check(1_000)
    expect(model.requests - before).toBeGreaterThan(8)
    expect([...model.encodings]).toEqual(['identity'])
  })

  it('names a refused connection and a missing index', async () => {
    const one = engine()
    await one.prepare()
    model.indexes.clear()
    await expect(one.search(request())).rejects.toMatchObject({ reason: 'index' })
    await model.close()
    await expect(one.search(request())).rejects.toMatchObject({ reason: 'unreachable' })
    await model.listen()
    await expect(one.check(1_000)).rejects.toBeInstanceOf(ServerFault)
  })
})
