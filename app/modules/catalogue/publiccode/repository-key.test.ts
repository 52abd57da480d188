import { describe, expect, test } from 'vitest'
import { repositoryKey } from './repository-key'

describe('the key of a repository', () => {
  test.each([
    ['https://github.com/Beispiel/Werk', 'github.com/beispiel/werk'],
    ['https://github.com/beispiel/werk.git', 'github.com/beispiel/werk'],
    ['https://www.github.com/beispiel/werk/', 'github.com/beispiel/werk'],
    ['http://github.com:80/beispiel/werk/tree/main/doc', 'github.com/beispiel/werk'],
    ['git@github.com:beispiel/werk.git', 'github.com/beispiel/werk'],
    ['ssh://git@github.com:22/beispiel/werk.git', 'github.com/beispiel/werk'],
    ['git+https://github.com/beispiel/werk', 'github.com/beispiel/werk'],
    ['git://github.com/beispiel/werk', 'github.com/beispiel/werk'],
    ['https://gitlab.example.org/gruppe/unter/werk/-/tree/main', 'gitlab.example.org/gruppe/unter/werk'],
    ['https://git.example.org/Gruppe/Werk', 'git.example.org/Gruppe/Werk'],
    ['https://git.example.org:8443/werk', 'git.example.org:8443/werk'],
    ['https://example.org', 'example.org'],
  ])('%s', (address, key) => {
    expect(repositoryKey(address)).toBe(key)
  })

  test.each(['', 'werk', 'javascript:alert(1)', 'file:///etc/passwd', 'mailto:a@example.org', 'https://', '/werk'])(
    'none of %j',
    (address) => {
      expect(repositoryKey(address)).toBeNull()
    },
  )
})
