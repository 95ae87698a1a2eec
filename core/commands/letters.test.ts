import { describe, expect, test } from 'vitest'
import type { LetterKind } from '../domain/letter'
import { aLetter, anApplication, anInterview, madrid, meeting, notesFor } from '../testing/applications'
import { applicationAfter, aWorkspace, done, refusal } from '../testing/workspaces'
import type { AnyCommand } from './all-commands'
import { contactOf, latestInterview } from './letter-request'

const of = { applicationId: 'application' } as const
const start = (letterKind: LetterKind, interviewId: string | null = null): AnyCommand => ({
  kind: 'startLetters',
  ...of,
  letterKind,
  interviewId,
})

describe('letters are begun', () => {
  const panel = anApplication({ interviews: [anInterview({}, ['dana', 'ravi', 'mei'])] })

  test('a note to each interviewer who has none, each different', () => {
    const [sent] = notesFor(anInterview())
    const after = applicationAfter({ ...panel, letters: sent ? [sent] : [] }, start('thankYou'))
    const begun = after.letters.slice(1)
    expect(begun.map(({ personId, progress }) => [personId, progress.state])).toEqual([
      ['ravi', 'drafting'],
      ['mei', 'drafting'],
    ])
    const texts = begun.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'))
    expect(new Set(texts).size).toBe(2)
  })

  test('a second time nothing is added, and the letter that is there is opened', () => {
    const { workspace, outcome } = done(aWorkspace([panel]), start('statusQuery'))
    const again = done(workspace, start('statusQuery')).outcome
    expect([again.change.records, again.createdId]).toEqual([[], outcome.createdId])
  })

  test('a letter to the company goes to somebody with an address, about the latest interview', () => {
    const early = meeting('2027-03-01T11:00', '12:00', madrid, { id: 'early' })
    const application = anApplication({ interviews: [anInterview({}, ['nobody', 'ravi']), early] })
    const [letter] = applicationAfter(application, start('statusQuery')).letters
    expect([letter?.personId, letter?.interviewId]).toEqual(['ravi', 'interview'])
    expect(latestInterview(application)?.id).toBe('interview')
    expect(contactOf(application, { people: new Map() })).toBe('nobody')
  })

  test('without an interview there is nobody to thank, but a withdrawal can be written', () => {
    const bare = anApplication({ interviews: [] })
    expect(applicationAfter(bare, start('thankYou')).letters).toEqual([])
    expect(applicationAfter(bare, start('withdrawal')).letters).toHaveLength(1)
  })
})

describe('a letter in the making', () => {
  const draft = aLetter('thankYou', null, { id: 'note', interviewId: 'interview', personId: 'dana' })
  const application = anApplication({ letters: [draft, aLetter('statusQuery')] })
  const edit = (index: number, text: string): AnyCommand => ({
    kind: 'editParagraph',
    ...of,
    letterId: 'note',
    index,
    text,
  })

  test('typed at, is marked as by hand and leaves its siblings alone', () => {
    const after = applicationAfter(application, edit(0, 'Thank you so much.'))
    expect(after.letters[0]?.paragraphs).toEqual([
      { part: 'thanks', text: 'Thank you so much.', editedByHand: true },
    ])
    expect(after.letters[1]).toBe(application.letters[1])
  })

  test('a paragraph that is not there is not made', () => {
    expect(applicationAfter(application, edit(7, 'x')).letters[0]?.paragraphs).toEqual(draft.paragraphs)
  })

  test('follows what is noted at the desk, but not where it was typed at', () => {
    const begun = applicationAfter(anApplication(), start('thankYou'))
    const [letter] = begun.letters
    const facts: AnyCommand = {
      kind: 'editFacts',
      ...of,
      interviewId: 'interview',
      personId: 'dana',
      thankYouFor: 'the tour of the control room',
    }
    const textOf = (reached: typeof begun) =>
      reached.letters[0]?.paragraphs.map(({ text }) => text).join('\n')
    expect(textOf(applicationAfter(begun, facts))).toContain('the tour of the control room')
    const index = letter?.paragraphs.findIndex(({ part }) => part === 'thanks') ?? 0
    const typed = applicationAfter(begun, {
      kind: 'editParagraph',
      ...of,
      letterId: letter?.id ?? '',
      index,
      text: 'In my own words.',
    })
    expect(textOf(applicationAfter(typed, facts))).toContain('In my own words.')
  })

  test('once it is out, nobody edits it', () => {
    const sent = anApplication({
      letters: notesFor(anInterview()).map((letter) => ({ ...letter, id: 'note' })),
    })
    const commands: readonly AnyCommand[] = [
      edit(0, 'x'),
      { kind: 'editSubject', ...of, letterId: 'note', subject: 'x' },
      { kind: 'rephraseLetter', ...of, letterId: 'note', part: 'close' },
    ]
    const codes = commands.map((command) => refusal(aWorkspace([sent]), command))
    expect(codes).toEqual(['alreadySent', 'alreadySent', 'alreadySent'])
  })
})
