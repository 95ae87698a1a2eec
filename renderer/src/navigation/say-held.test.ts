import { expect, test } from 'vitest'
import type { HeldBack } from '#core/etiquette/held-back'
import { plainDate } from '#core/time/kinds'
import { createMoments } from '#core/words/moments'
import { wordsFor } from '#core/words/words'
import { interviewAtAcme, madrid, onlyApplication, workspaceAfter } from '../workspace/sample.test-data'
import { sayHeld } from './say-held'

const words = wordsFor('en')
const moments = createMoments(words, 'en-GB', madrid)
const application = onlyApplication(
  workspaceAfter([
    { command: interviewAtAcme('Dana Lee') },
    {
      command: { kind: 'setDecisionDate', applicationId: 'id1', date: plainDate('2027-04-12'), reason: '' },
    },
  ]),
)
const said = (held: HeldBack) => sayHeld(held, application, plainDate('2027-04-10'), words, moments)

test('before the date it names the date and the next right day', () => {
  const { reason, day, noteIsRight } = said({ reason: 'beforeDate', until: plainDate('2027-04-15') })
  expect(reason).toContain('Mon 12 Apr')
  expect(day).toBe('The next right day is Thursday 15 April.')
  expect(noteIsRight).toBe(false)
})

test('when all is asked, what is left is the note, and it may be welcome now', () => {
  expect(said({ reason: 'usedUp', until: plainDate('2027-05-10') }).day).toBe(
    'The day for it is Monday 10 May.',
  )
  expect(said({ reason: 'usedUp', until: plainDate('2027-04-10') }).noteIsRight).toBe(true)
})

test('where nothing more is polite, no day is named', () => {
  expect(said({ reason: 'closed', until: null }).day).toBe('')
})
