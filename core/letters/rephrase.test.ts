import { expect, it } from 'vitest'
import { draftLetter } from './draft-letter'
import { rephrase } from './rephrase'
import { asSibling, dana, sampleRequest } from './testing/sample-panel'

it('says one paragraph differently and leaves the others the same values', () => {
  const request = sampleRequest()
  const before = draftLetter(request)
  const after = rephrase(request, before, 'theySaid')
  before.paragraphs.forEach((paragraph, at) => {
    if (paragraph.part === 'theySaid') expect(after.paragraphs[at]?.text).not.toBe(paragraph.text)
    else expect(after.paragraphs[at]).toBe(paragraph)
  })
  expect(after.wording['theySaid']).not.toBe(before.wording['theySaid'])
  expect(after.wording['thanks']).toBe(before.wording['thanks'])
})

it('comes by every way that siblings do not use, and then back', () => {
  const sibling = sampleRequest({ person: dana })
  const request = sampleRequest({ siblings: [asSibling(draftLetter(sibling), sibling)] })
  const taken = draftLetter(sibling).wording['thanks']
  let letter = draftLetter(request)
  const seen = [letter.wording['thanks']]
  for (let turn = 0; turn < 7; turn += 1) {
    letter = rephrase(request, letter, 'thanks')
    seen.push(letter.wording['thanks'])
  }
  expect(new Set(seen).size).toBe(7)
  expect(seen).not.toContain(taken)
})

it('finds the close in the paragraph it shares with interest', () => {
  const request = sampleRequest()
  const before = draftLetter(request)
  const after = rephrase(request, before, 'close')
  expect(after.paragraphs.map((paragraph) => paragraph.part)).toEqual(
    before.paragraphs.map((paragraph) => paragraph.part),
  )
  expect(after.wording['close']).not.toBe(before.wording['close'])
})

it('offers another sign-off', () => {
  const request = sampleRequest()
  const after = rephrase(request, draftLetter(request), 'signOff')
  expect(after.paragraphs.at(-1)?.text).toBe('With best wishes,\nRobin Sample')
})

it('puts a paragraph that was taken out back where it belongs', () => {
  const request = sampleRequest()
  const before = draftLetter(request)
  const without = {
    ...before,
    paragraphs: before.paragraphs.filter((paragraph) => paragraph.part !== 'theySaid'),
  }
  expect(rephrase(request, without, 'theySaid').paragraphs[2]?.part).toBe('theySaid')
})
