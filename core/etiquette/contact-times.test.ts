import { expect, test } from 'vitest'
import { happened } from '../domain/history'
import { aLetter, anApplication, entered } from '../testing/applications'
import { factsFor } from '../testing/plans'
import { instant } from '../time/kinds'
import { changedAt, lastContactAt } from './contact-times'

const monday = instant('2027-04-12T10:00:00Z')

test('the last contact is a meeting, until somebody writes or calls', () => {
  expect(lastContactAt(factsFor(anApplication()))).toBe('2027-04-08T10:00:00Z')
  const written = anApplication({ letters: [aLetter('thankYou', monday), aLetter('statusQuery')] })
  expect(lastContactAt(factsFor(written))).toBe(monday)
  expect(lastContactAt(factsFor(anApplication({ interviews: [] })))).toBeNull()
})

test('the last change is the latest of what happened', () => {
  expect(changedAt(anApplication({ history: [] }))).toBe(entered)
  const history = [happened('created', entered), happened('archived', monday), happened('moved', entered)]
  expect(changedAt(anApplication({ history }))).toBe(monday)
})
