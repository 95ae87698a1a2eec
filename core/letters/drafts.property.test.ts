import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterKindSchema, letterText } from '../domain/letter'
import type { Check } from './check'
import { checkLetter } from './check-letter'
import { draftLetter } from './draft-letter'
import type { Draft, DraftRequest } from './draft-request'
import { lengthLimits, wordCount } from './word-count'
import { rephrase } from './rephrase'
import { faultsOf, textOf } from './testing/clean-prose'
import { letterPatience, letterRuns, letterSeed } from './testing/letter-runs'
import { letters } from './testing/random-letter'
import { sampleContext } from './testing/sample-panel'

const kinds = letterKindSchema.options.filter((kind) => kind !== 'thankYou')

/** Every paragraph said in its next way. */
function saidAgain(request: DraftRequest, letter: Draft): Draft {
  return letter.paragraphs.reduce<Draft>((all, paragraph) => rephrase(request, all, paragraph.part), letter)
}

function checksOf(request: DraftRequest, draft: Draft): readonly Check[] {
  const context = sampleContext(request.kind, draft.paragraphs, {
    application: request.application,
    interview: request.interview as never,
    person: request.person,
    panel: request.panel,
    decisionDate: request.decisionDate,
    elsewhere: {
      companies: ['Target', 'Dolor Works'],
      people: ['Will Example', 'Grace Beispiel'],
      roles: ['Buyer', 'Night Nurse'],
    },
  })
  return checkLetter({ ...context, letter: { ...context.letter, subject: draft.subject } })
}

const strangers = (request: DraftRequest) =>
  request.panel
    .map((name) => name.split(' ')[0] ?? '')
    .filter((name) => !(request.person?.fullName ?? '').includes(name))

describe.each(kinds)('%s', (kind) => {
  describe.each([
    ['complete', false],
    ['sparse', true],
  ])('with %s facts', (_name, sparse) => {
    it(
      'is clean prose in each of its ways, names nobody else, keeps its length and passes its checks',
      () => {
        fc.assert(
          fc.property(letters(kind, sparse), fc.nat(2), (request, turns) => {
            const draft = Array.from({ length: turns }).reduce<Draft>(
              (letter) => saidAgain(request, letter),
              draftLetter(request),
            )
            expect([...faultsOf(draft, request.voice.spelling), letterText(draft)]).toEqual([
              letterText(draft),
            ])
            for (const name of strangers(request)) expect(textOf(draft)).not.toContain(name)
            expect(wordCount(draft.paragraphs)).toBeLessThanOrEqual(lengthLimits(kind).most)
            const amiss = checksOf(request, draft).filter((check) => check.state !== 'fine')
            expect(amiss.map((check) => [check, letterText(draft)])).toEqual([])
          }),
          { numRuns: letterRuns / 2, seed: letterSeed },
        )
      },
      letterPatience,
    )
  })
})
