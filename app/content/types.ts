/** Words of one criterion in one language. Keys of `options` are the option values of the registry. */
export interface CriterionWords {
  /** Row and facet label, at most about 40 characters. */
  label: string
  /** The question as it is put to a provider. */
  question: string
  /** One or two plain sentences: what is meant and why it matters. */
  help: string
  /** How a good answer looks, where that is not obvious. */
  example?: string
  /** What proves an answer. */
  evidence?: string
  options?: Record<string, string>
  requirement?: RequirementWords
}

/** How the criterion reads as a demand in a tender. */
export interface RequirementWords {
  /**
   * One sentence per minimum (keys: option values, worst one left out), or one sentence with a placeholder:
   * `{value}` for a number with unit or an amount, `{values}` for a list of labels, `{standard}` and `{claim}`.
   */
  sentence: string | Record<string, string>
  /** How the buyer checks it. */
  check: string
  /** What is accepted as proof, ending in "oder gleichwertig" / "or equivalent". */
  accepted: string
}

export interface FunctionWords {
  label: string
  /** The task as a municipality would say it: verb phrase, plain words, at most 45 characters. */
  task: string
  /** One plain sentence: what solutions with this function do. */
  description: string
  /** 5 to 10 everyday phrases: problems, colloquial names, whole questions of lay people. */
  phrases: readonly string[]
}
