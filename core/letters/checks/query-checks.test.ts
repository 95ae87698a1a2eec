import { describe, expect, it } from 'vitest'
import { plainDate } from '../../time/kinds'
import { sampleContext } from '../testing/sample-panel'
import { namesDate } from './names-date'
import { namesInterview } from './names-interview'
import { oneQuestion } from './one-question'

describe('namesDate', () => {
  it.each([
    ['by Thursday, 3 December.', 'fine'],
    ['by the 3rd of December', 'fine'],
    ['by December 3', 'fine'],
    ['by Dec. 3rd', 'fine'],
    ['by 3/12', 'fine'],
    ['by 2026-12-03', 'fine'],
    ['by 13 December', 'missing'],
    ['by December 30', 'missing'],
    ['by Thursday', 'missing'],
  ])('%j is %s', (text, state) => {
    expect(namesDate(sampleContext('statusQuery', text))?.state).toBe(state)
  })

  it('takes May for a month only with its day', () => {
    const decisionDate = plainDate('2026-05-03')
    expect(namesDate(sampleContext('statusQuery', 'May I ask 3 things?', { decisionDate }))?.state).toBe(
      'missing',
    )
  })

  it('does not apply where they gave none, nor to the question for it', () => {
    expect(namesDate(sampleContext('statusQuery', 'x', { decisionDate: null }))).toBeNull()
    expect(namesDate(sampleContext('timelineQuery', 'x'))).toBeNull()
  })
})

describe('oneQuestion', () => {
  it.each([
    ['Could you tell me where things stand?', 'fine'],
    ['I would be grateful to hear where things stand.', 'fine'],
    ['Please let me know.', 'fine'],
    ['Where do things stand? When will you decide?', 'look'],
    ['I remain interested.', 'missing'],
  ])('%j is %s', (text, state) => {
    expect(oneQuestion(sampleContext('statusQuery', text)).state).toBe(state)
  })
})

it('namesInterview wants a word for the meeting', () => {
  expect(
    namesInterview(sampleContext('statusQuery', 'I am writing about the second interview.'))?.state,
  ).toBe('fine')
  expect(namesInterview(sampleContext('statusQuery', 'I am writing about the job.'))?.state).toBe('missing')
  expect(namesInterview(sampleContext('statusQuery', 'x', { interview: null }))).toBeNull()
})
