import { expect, test } from 'vitest'
import { newApplication, newInterview } from '#core/commands/new-application'
import type { Application } from '#core/domain/application'
import { emptyPersonFacts } from '#core/domain/interview'
import type { Letter, LetterState } from '#core/domain/letter'
import type { Person } from '#core/domain/person'
import { instant, wallTime, zone } from '#core/time/kinds'
import { nextToSend, panelNotes, shortName } from './panel-notes'

const now = instant('2027-04-08T13:00:00Z')
const named = (id: string, given: string, family: string): Person => ({
  id,
  fullName: `${given} ${family}`,
  given,
  family,
  greetAs: given,
  greetAsByHand: false,
  honorific: '',
  employer: '',
  emails: [],
  phone: '',
})
const dana = named('dana', 'Dana', 'Lee')
const ravi = named('ravi', 'Ravi', 'Sample')
const mei = named('mei', 'Mei', 'Trial')
const people = new Map([dana, ravi, mei].map((person) => [person.id, person]))

function note(personId: string, progress: LetterState = { state: 'drafting' }): Letter {
  return {
    id: `note-${personId}`,
    kind: 'thankYou',
    interviewId: 'second',
    personId,
    subject: '',
    paragraphs: [{ part: 'thanks', text: 'Thank you.', editedByHand: false }],
    wording: {},
    createdAt: now,
    progress,
  }
}
const sent = { state: 'sent', at: now, channel: 'mail' } as const

function panel(letters: readonly Letter[]): Application {
  const interview = newInterview(
    'second',
    {
      round: 2,
      start: wallTime('2027-04-07T16:00'),
      end: null,
      zone: zone('Europe/Madrid'),
      form: 'video',
      place: '',
      joinLink: '',
      decidesToday: false,
      interviewers: [],
    },
    [
      { personId: 'dana', jobTitle: '', facts: { ...emptyPersonFacts, thankYouFor: 'the tour' } },
      { personId: 'ravi', jobTitle: '', facts: { ...emptyPersonFacts, theySaid: 'it is hard' } },
      { personId: 'mei', jobTitle: '', facts: emptyPersonFacts },
    ],
    null,
  )
  const application = newApplication(
    'northwind',
    { company: 'Northwind', role: '', stage: 'interviewed', rank: 'a0' },
    { now, zone: zone('Europe/Madrid'), newId: () => 'new' },
  )
  return { ...application, interviews: [interview], letters }
}

test('the tabs follow the people of the interview, whoever was written to first', () => {
  const application = panel([note('mei'), note('ravi'), note('dana', sent)])
  const notes = panelNotes(application, note('ravi'), people)
  expect(notes.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'Dana sent',
    'Ravi drafting',
    'Mei notStarted',
  ])
})

test('somebody who has no note yet has a tab all the same', () => {
  const notes = panelNotes(panel([note('ravi')]), note('ravi'), people)
  expect(notes.map(({ letter }) => letter?.id ?? null)).toEqual([null, 'note-ravi', null])
})

test('after the last tab, the next to send is the first that is open', () => {
  const application = panel([note('dana'), note('ravi', sent), note('mei')])
  const notes = panelNotes(application, note('mei'), people)
  expect(nextToSend(notes, 'note-mei')?.name).toBe('Dana')
  expect(nextToSend(panelNotes(panel([note('mei')]), note('mei'), people), 'note-mei')).toBeNull()
})

test('every other letter stands alone', () => {
  const query: Letter = { ...note('ravi'), id: 'query', kind: 'statusQuery' }
  expect(panelNotes(panel([note('dana'), query]), query, people).map(({ id }) => id)).toEqual(['query'])
})

test('two people of one given name are told apart by the whole name', () => {
  const other = named('dana2', 'Dana', 'Moss')
  expect(shortName(dana, [dana, ravi])).toBe('Dana')
  expect(shortName(dana, [dana, other])).toBe('Dana Lee')
})
