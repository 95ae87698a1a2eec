import { expect, test } from 'vitest'
import { aCall, aLetter, anApplication, anInterview, madrid } from '../testing/applications'
import { aPerson } from '../testing/plans'
import { instant, wallTime } from '../time/kinds'
import { contactsWith } from './contacts'
import { personRow } from './person-row'

const dana = aPerson('dana', 'Dana Sample', { employer: 'Elsewhere' })
const now = instant('2027-04-20T10:00:00Z')
const rowOf = (...applications: ReturnType<typeof anApplication>[]) =>
  personRow(
    dana,
    applications.map((application) => contactsWith(application, 'dana', madrid)),
    now,
  )

test('a person was met where the interviews were, with the latest job title', () => {
  const first = anApplication({ company: 'Example Rail', interviews: [anInterview({ id: 'a' })] })
  const [seat] = anInterview().interviewers
  if (seat === undefined) throw new Error('nobody there')
  const later = anInterview({
    id: 'b',
    start: wallTime('2027-04-15T11:00'),
    end: wallTime('2027-04-15T12:00'),
    interviewers: [{ ...seat, jobTitle: 'Chief of Data' }],
  })
  expect(rowOf(first, anApplication({ company: 'Example Maps', interviews: [later] }))).toMatchObject({
    companies: ['Example Maps', 'Example Rail'],
    jobTitle: 'Chief of Data',
    meetings: 2,
    lastTouch: { what: 'met', at: instant('2027-04-15T09:00:00Z') },
  })
})

test('a letter sent and a call are touches; a draft and what is still to come are not', () => {
  const sent = aLetter('thankYou', instant('2027-04-09T08:00:00Z'), { personId: 'dana' })
  const call = aCall('2027-04-12T08:00:00Z', { personId: 'dana' })
  const meeting = anInterview()
  const toCome = anInterview({ id: 'next', start: wallTime('2027-05-01T11:00'), end: null })
  const draft = aLetter('keepWarm', null, { personId: 'dana' })
  const row = rowOf(anApplication({ interviews: [meeting, toCome], letters: [sent, draft], touches: [call] }))
  expect(row).toMatchObject({
    lettersSent: 1,
    lastTouch: { what: 'called', at: instant('2027-04-12T08:00:00Z') },
    meetsAt: instant('2027-05-01T09:00:00Z'),
  })
})

test('a cancelled interview met nobody; who was never met stands with their employer', () => {
  const cancelled = anInterview({ cancelledAt: instant('2027-04-01T08:00:00Z') })
  expect(rowOf(anApplication({ interviews: [cancelled] }))).toMatchObject({
    meetings: 0,
    lastTouch: null,
    companies: ['Elsewhere'],
  })
})
