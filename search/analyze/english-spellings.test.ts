import { describe, expect, it } from 'vitest'
import { oneEnglishSpelling } from './english-spellings'

describe('one spelling', () => {
  it.each([
    ['catalogue', 'catalog'],
    ['dialogues', 'dialogs'],
    ['neighbourhood', 'neighborhood'],
    ['colours', 'colors'],
    ['centre', 'center'],
    ['kilometres', 'kilometers'],
    ['fibre', 'fiber'],
    ['organisation', 'organization'],
    ['digitalisation', 'digitalization'],
    ['organised', 'organized'],
    ['prioritise', 'prioritize'],
    ['customising', 'customizing'],
    ['synchroniser', 'synchronizer'],
    ['analysed', 'analyzed'],
    ['licence', 'license'],
    ['licences', 'licenses'],
    ['defence', 'defense'],
    ['programme', 'program'],
    ['modelling', 'modeling'],
    ['labelled', 'labeled'],
    ['snowplough', 'snowplow'],
    ['kerb', 'curb'],
  ])('of %s and %s', (british, american) => {
    expect(oneEnglishSpelling(british)).toBe(oneEnglishSpelling(american))
  })

  it.each([
    ['hour', 'four', 'tour', 'contour', 'source', 'course', 'resource', 'journey'],
    ['promise', 'premise', 'exercise', 'advertise', 'expertise', 'noise', 'raise', 'supervise', 'revise', 'enterprise'],
    ['store', 'more', 'there', 'software', 'address', 'fence', 'absence', 'sentence', 'grid', 'league', 'collect'],
  ])('leaves others as they are', (...words) => {
    for (const word of words) expect(oneEnglishSpelling(word)).toBe(word)
  })
})
