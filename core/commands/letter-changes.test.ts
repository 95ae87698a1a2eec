import { describe, expect, test } from 'vitest'
import { letterText, type Letter } from '../domain/letter'
import { plainDate } from '../time/kinds'
import type { Application } from '../domain/application'
import { aLetter, anApplication, anInterview } from '../testing/applications'
import { applicationAfter, aWorkspace, commandContext, done, refusal } from '../testing/workspaces'
import type { AnyCommand } from './all-commands'

const of = { applicationId: 'application' } as const
const panel = anApplication({ interviews: [anInterview({}, ['dana', 'ravi'])] })

/** The application with a letter of a kind begun, and that letter. */
function begun(command: Partial<Extract<AnyCommand, { kind: 'startLetters' }>>, application = panel) {
  const start: AnyCommand = {
    kind: 'startLetters',
    ...of,
    letterKind: 'thankYou',
    interviewId: null,
    ...command,
  }
  const { workspace, outcome } = done(aWorkspace([application]), start)
  const after = workspace.applications.get('application') as Application
  return { after, letter: after.letters.find(({ id }) => id === outcome.createdId) as Letter }
}

const textAfter = (application: Application, command: AnyCommand, at: string, context = commandContext()) => {
  const after = applicationAfter(application, command, context)
  const letter = after.letters.find(({ id }) => id === at)
  return letter === undefined ? '' : `${letter.subject}\n${letterText(letter)}`
}

describe('another recipient', () => {
  test('is greeted by name; a paragraph typed by hand stays', () => {
    const { after, letter } = begun({ letterKind: 'statusQuery' })
    const typed = applicationAfter(after, {
      kind: 'editParagraph',
      ...of,
      letterId: letter.id,
      index: 1,
      text: 'My own words.',
    })
    const text = textAfter(
      typed,
      { kind: 'changeRecipient', ...of, letterId: letter.id, personId: 'mei' },
      letter.id,
    )
    expect(text).toContain('Dear Mei,')
    expect(text).toContain('My own words.')
  })

  test('may be nobody by name', () => {
    const { after, letter } = begun({ letterKind: 'statusQuery' })
    const nobody = { kind: 'changeRecipient', ...of, letterId: letter.id, personId: null } as const
    expect(textAfter(after, nobody, letter.id)).toContain('\nHello,\n')
  })

  test('of a note is not somebody who has one already, nor a stranger', () => {
    const { after } = begun({})
    const [first] = after.letters
    const to = (personId: string): AnyCommand => ({
      kind: 'changeRecipient',
      ...of,
      letterId: first?.id ?? '',
      personId,
    })
    expect(refusal(aWorkspace([after]), to('ravi'))).toBe('noteExists')
    expect(refusal(aWorkspace([after]), to('nobody'))).toBe('notFound')
  })

  test('who did not hold the interview is asked to pass the thanks on', () => {
    const { letter } = begun({ personId: 'mei' })
    expect(letterText(letter)).toContain('Dana Sample and Ravi Trial')
    expect(letterText(begun({ personId: null }).letter)).toMatch(/^Hello,/)
  })
})

describe('a tone', () => {
  const { after, letter } = begun({ letterKind: 'withdrawal' })
  const toned = (register: 'formal' | 'plain' | null): AnyCommand => ({
    kind: 'setRegister',
    ...of,
    letterId: letter.id,
    register,
  })

  test('changes the letter and its subject, and back', () => {
    const formal = applicationAfter(after, toned('formal'))
    expect(formal.letters[0]?.register).toBe('formal')
    expect(letterText(formal.letters[0] as Letter)).toContain('Yours sincerely,')
    expect(formal.letters[0]?.subject).not.toBe(letter.subject)
    const back = applicationAfter(formal, toned(null)).letters[0]
    expect([back?.register, back?.subject, letterText(back as Letter)]).toEqual([
      undefined,
      letter.subject,
      letterText(letter),
    ])
  })

  test('leaves a subject typed by hand alone', () => {
    const typed = applicationAfter(after, {
      kind: 'editSubject',
      ...of,
      letterId: letter.id,
      subject: 'My own',
    })
    expect(applicationAfter(typed, toned('plain')).letters[0]?.subject).toBe('My own')
  })
})

test('what a letter tells of its own stands on the paper, and the rest of its details stays', () => {
  const { after, letter } = begun({ letterKind: 'offerAcceptance' })
  const tell = (details: object): AnyCommand => ({
    kind: 'editLetterDetails',
    ...of,
    letterId: letter.id,
    details,
  })
  const first = applicationAfter(after, tell({ startsOn: plainDate('2027-06-01') }))
  const text = textAfter(first, tell({ pay: '£42,000 a year' }), letter.id)
  expect(text).toContain('Tuesday 1 June 2027')
  expect(text).toContain('£42,000 a year')
})

describe('a letter left out', () => {
  test('is a draft again, drafted now if it has no words', () => {
    const left = aLetter('statusQuery', null, {
      id: 'left',
      progress: { state: 'skipped', at: panel.createdAt },
      paragraphs: [],
    })
    const after = applicationAfter(
      { ...panel, letters: [left] },
      { kind: 'takeUpLetter', ...of, letterId: 'left' },
    )
    expect(after.letters[0]?.progress.state).toBe('drafting')
    expect(letterText(after.letters[0] as Letter)).toContain('Hello,')
  })

  test('is only taken up when it was left out', () => {
    const sent = aLetter('statusQuery', panel.createdAt, { id: 'sent' })
    const take: AnyCommand = { kind: 'takeUpLetter', ...of, letterId: 'sent' }
    expect(refusal(aWorkspace([{ ...panel, letters: [sent] }]), take)).toBe('alreadySent')
  })
})

describe('a new version', () => {
  const sent = aLetter('statusQuery', panel.createdAt, { id: 'sent' })
  const again: AnyCommand = { kind: 'startNewVersion', ...of, letterId: 'sent' }

  test('of a sent letter is open and says the same; the sent one stays', () => {
    const { letters } = applicationAfter({ ...panel, letters: [sent] }, again)
    expect(letters[0]).toEqual(sent)
    expect([letters[1]?.progress.state, letters[1]?.versionOf]).toEqual(['drafting', 'sent'])
    expect(letterText(letters[1] as Letter)).toBe(letterText(sent))
  })

  test('is not made of a draft', () => {
    const draft = aLetter('statusQuery', null, { id: 'sent' })
    expect(refusal(aWorkspace([{ ...panel, letters: [draft] }]), again)).toBe('notFound')
  })
})

test('a note drafted in time says that it is late only once it is drafted again', () => {
  const { after, letter } = begun({})
  const redraft: AnyCommand = { kind: 'redraftLetters', ...of }
  const soon = textAfter(after, redraft, letter.id)
  const late = textAfter(after, redraft, letter.id, commandContext('2027-04-10T12:00:00Z'))
  expect(soon).not.toContain('late')
  expect(late).not.toBe(soon)
  expect(late).toMatch(/late|sooner|delay|straight away/)
})

test('a second question mentions the first by its day', () => {
  const asked = aLetter('statusQuery', '2027-04-20T09:00:00Z' as Letter['createdAt'])
  const { letter } = begun({ letterKind: 'secondTouch' }, { ...panel, letters: [asked] })
  expect(letterText(letter)).toContain('wrote to you on Tuesday 20 April')
})
