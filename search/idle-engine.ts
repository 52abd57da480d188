import type { SearchEngine } from './contract'

/** The standby of a process that answers no searches: holds nothing, and takes no memory for it. */
export function createIdleEngine(): SearchEngine {
  return {
    kind: 'embedded',
    async rebuild(documents) {
      // Who hands out documents notes them on the way.
      for await (const _ of documents);
    },
    async apply() {},
    async learn() {},
    async search() {
      throw new Error('this process answers no searches')
    },
    async size() {
      return 0
    },
  }
}
