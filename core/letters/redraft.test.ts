import { expect, it } from 'vitest'
import type { Interview, PersonFacts } from '../domain/interview'
import { letterText } from '../domain/letter'
import { draftLetter } from './draft-letter'
import { redraft } from './redraft'
import { sampleInterview, sampleRequest } from './testing/sample-panel'

function withFacts(facts: Partial<PersonFacts>): Interview {
  const interviewers = sampleInterview.interviewers.map((one) => ({
    ...one,
    facts: { ...one.facts, ...facts },
  }))
  return { ...sampleInterview, interviewers }
}

it('takes in a changed fact, in the way it was said before', () => {
  const before = draftLetter(sampleRequest())
  const after = redraft(
    sampleRequest({ interview: withFacts({ thankYouFor: 'the walk through the workshop' }) }),
    before,
  )
  expect(after.paragraphs[1]?.text).toMatch(/^Thank you for the walk through the workshop\. /)
  expect(after.wording).toEqual(before.wording)
  expect(after.paragraphs[2]).toBe(before.paragraphs[2])
})

it('keeps every paragraph edited by hand, the same value', () => {
  const before = draftLetter(sampleRequest())
  const paragraphs = before.paragraphs.map((one) =>
    one.part === 'thanks' ? { ...one, text: 'Mine.', editedByHand: true } : one,
  )
  const after = redraft(
    sampleRequest({ interview: withFacts({ thankYouFor: 'x y', theySaid: 'trust comes first' }) }),
    { ...before, paragraphs },
  )
  expect(after.paragraphs[1]).toBe(paragraphs[1])
  expect(letterText(after)).toContain('You said that trust comes first')
})

it('keeps a paragraph that was emptied by hand empty', () => {
  const before = draftLetter(sampleRequest())
  const paragraphs = before.paragraphs.map((one) =>
    one.part === 'theySaid' ? { ...one, text: '', editedByHand: true } : one,
  )
  expect(letterText(redraft(sampleRequest(), { ...before, paragraphs }))).not.toContain('You said')
})

it('drops the sentence of a fact that went, and brings the same one back with it', () => {
  const before = draftLetter(sampleRequest())
  const without = redraft(sampleRequest({ interview: withFacts({ theySaid: '' }) }), before)
  expect(without.paragraphs.map((one) => one.part)).toEqual([
    'greeting',
    'thanks',
    'sellingPoint',
    'interest',
    'signOff',
  ])
  expect(redraft(sampleRequest(), without).paragraphs).toEqual(before.paragraphs)
})

it('puts a new sentence where a whole draft would have it', () => {
  const bare = redraft(
    sampleRequest({ interview: withFacts({ theySaid: '' }) }),
    draftLetter(sampleRequest()),
  )
  const parts = redraft(sampleRequest(), bare).paragraphs.map((one) => one.part)
  expect(parts).toEqual(['greeting', 'thanks', 'theySaid', 'interest', 'signOff'])
})

it('keeps a paragraph of the user beside ours', () => {
  const before = draftLetter(sampleRequest())
  const own = { part: 'news' as const, text: 'P.S. The map is on its way.', editedByHand: true }
  const after = redraft(sampleRequest(), { ...before, paragraphs: [...before.paragraphs, own] })
  expect(after.paragraphs.at(-1)).toBe(own)
})
