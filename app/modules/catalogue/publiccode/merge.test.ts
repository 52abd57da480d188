import { describe, expect, test } from 'vitest'
import { mergeFields } from './merge'

describe('a file read again', () => {
  test.each([
    ['nothing new', { a: 1 }, { a: 1 }, { a: 1 }, []],
    ['the file says more', { a: 1 }, { a: 1 }, { a: 1, b: 2 }, [['b', null, 2, 'added']]],
    ['the file says something else', { a: 1 }, { a: 1 }, { a: 2 }, [['a', 1, 2, 'changed']]],
    ['the file says nothing any more', { a: 1 }, { a: 1 }, {}, [['a', 1, null, 'removed']]],
    ['changed by hand, the file as before', { a: 1 }, { a: 9 }, { a: 1 }, []],
    ['changed by hand, the file otherwise', { a: 1 }, { a: 9 }, { a: 2 }, [['a', 9, 2, 'kept']]],
    ['changed by hand, gone from the file', { a: 1 }, { a: 9 }, {}, [['a', 9, null, 'kept']]],
    ['changed by hand to what the file says now', { a: 1 }, { a: 2 }, { a: 2 }, []],
    ['taken out by hand, the file as before', { a: 1 }, {}, { a: 1 }, []],
    ['taken out by hand, the file otherwise', { a: 1 }, {}, { a: 2 }, [['a', null, 2, 'added']]],
    ['never read, stated by hand', {}, { a: 9 }, { a: 1 }, [['a', 9, 1, 'kept']]],
    ['never read, not stated', {}, {}, { a: { b: [1] } }, [['a', null, { b: [1] }, 'added']]],
    ['equal lists', { a: ['x'] }, { a: ['x'] }, { a: ['x'] }, []],
  ])('%s', (_, last, draft, file, changes) => {
    expect(
      mergeFields(last, draft, file).map(({ field, before, file: says, outcome }) => [field, before, says, outcome]),
    ).toEqual(changes)
  })
})
