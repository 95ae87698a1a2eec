import fc from 'fast-check'
import type { LetterKind } from '../../domain/letter'
import { registerSchema, spellingSchema } from '../../domain/letter-voice'
import { plainDate } from '../../time/kinds'
import type { DraftRequest } from '../draft-request'
import * as pools from './fact-pools'
import { panelOf, panels } from './random-panel'

const days = ['2026-12-03', '2026-12-11', '2027-01-04', '2027-02-01'].map(plainDate)

/** Any tone, in either English. */
export const voices = fc.record({
  register: fc.constantFrom(...registerSchema.options),
  spelling: fc.constantFrom(...spellingSchema.options),
})

/** What one letter of any kind is made from, with everything known, or with any of it missing. */
export function letters(kind: LetterKind, sparse: boolean): fc.Arbitrary<DraftRequest> {
  const day = sparse ? fc.constantFrom(null, ...days) : fc.constantFrom(...days)
  const text = (pool: readonly string[]) => fc.constantFrom(...pool, ...(sparse ? ['', ' '] : []))
  const extras = fc.record({
    voice: voices,
    decisionDate: day,
    answerBy: day,
    earlier: fc.option(
      fc.record({
        day: fc.constantFrom(...days),
        channel: fc.constantFrom('mail', 'phone', 'voicemail', 'inPerson', 'post', 'message'),
      }),
      { nil: null, freq: sparse ? 1 : 20 },
    ),
    keepWarm: fc.constantFrom('first', 'second'),
    met: sparse ? fc.boolean() : fc.constant(true),
    named: sparse ? fc.boolean() : fc.constant(true),
    details: fc.record({
      news: text(pools.news),
      reason: text(pools.reasons),
      thankYouFor: text(pools.references),
      startsOn: day,
      pay: text(pools.pays),
      agreed: text(pools.agreements),
      until: day,
      asksFeedback: fc.boolean(),
    }),
  })
  return fc.tuple(panels(sparse), extras).map(([remembered, { met, named, ...rest }]) => {
    const panel = panelOf(remembered)
    const person = named ? (panel.people[0] ?? null) : null
    return { ...panel.request, ...rest, kind, person, interview: met ? panel.interview : null, siblings: [] }
  })
}
