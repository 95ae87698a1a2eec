import { describe, expect, test } from 'vitest'
import type { Letter } from '../domain/letter'
import { aLetter, anApplication, anInterview } from '../testing/applications'
import { applicationAfter, aWorkspace, done, refusal } from '../testing/workspaces'
import type { AnyCommand } from './all-commands'

const said = 'Acme is where I would like to work.'
const letter: Letter = {
  ...aLetter('thankYou', null, { id: 'letter', interviewId: 'interview', personId: 'dana' }),
  subject: 'Thank you, Acme',
  paragraphs: [
    { part: 'greeting', text: 'Dear Dana,', editedByHand: false },
    { part: 'interest', text: said, editedByHand: false },
    { part: 'signOff', text: 'Regards', editedByHand: false },
  ],
}
const acme = anApplication({
  id: 'acme',
  company: 'Acme',
  interviews: [anInterview({}, ['dana', 'ravi'])],
  letters: [letter],
})
const birch = anApplication({ id: 'birch', company: 'Birch', interviews: [anInterview({}, ['ravi'])] })
const workspace = aWorkspace([acme, birch])
const reuse = (more: object = {}): AnyCommand => ({
  kind: 'reuseLetter',
  applicationId: 'acme',
  letterId: 'letter',
  toApplicationId: 'birch',
  personId: 'ravi',
  swapNames: true,
  ...more,
})

function madeBy(command: AnyCommand): Letter | undefined {
  const { workspace: after, outcome } = done(workspace, command)
  const letters = [...after.applications.values()].flatMap((one) => one.letters)
  return letters.find(({ id }) => id === outcome.createdId)
}

describe('a letter used again', () => {
  test('greets and signs anew, says the same with the new names, and is a draft about that interview', () => {
    const made = madeBy(reuse())
    expect(made?.paragraphs.map(({ part }) => part)).toEqual(['greeting', 'interest', 'signOff'])
    expect(made?.paragraphs[0]?.text).not.toContain('Dana')
    expect(made?.paragraphs[1]).toEqual({
      part: 'interest',
      text: 'Birch is where I would like to work.',
      editedByHand: true,
    })
    expect(made).toMatchObject({
      subject: 'Thank you, Birch',
      interviewId: 'interview',
      personId: 'ravi',
      progress: { state: 'drafting' },
    })
  })

  test('keeps the old names where that is wanted', () => {
    expect(madeBy(reuse({ swapNames: false }))?.paragraphs[1]?.text).toBe(said)
  })

  test('leaves the letter it came from as it was', () => {
    expect(done(workspace, reuse()).workspace.applications.get('acme')).toBe(acme)
  })

  test('nobody gets two open notes about one interview', () => {
    expect(refusal(workspace, reuse({ toApplicationId: 'acme', personId: 'dana' }))).toBe('noteExists')
  })

  test.each([{ letterId: 'gone' }, { toApplicationId: 'gone' }, { personId: 'gone' }])(
    'not with %j',
    (more) => {
      expect(refusal(workspace, reuse(more))).toBe('notFound')
    },
  )
})

test('an earlier text is taken back, and what stood there becomes one', () => {
  const edit = (text: string): AnyCommand => ({
    kind: 'editParagraph',
    applicationId: 'acme',
    letterId: 'letter',
    index: 1,
    text,
  })
  const typed = applicationAfter(acme, edit('Typed.'))
  const until = typed.letters[0]?.versions?.[0]?.until
  expect(typed.letters[0]?.versions?.[0]?.paragraphs[1]?.text).toBe(said)
  const back = applicationAfter(typed, {
    kind: 'takeBackVersion',
    applicationId: 'acme',
    letterId: 'letter',
    until: until ?? letter.createdAt,
  })
  expect(back.letters[0]?.paragraphs[1]?.text).toBe(said)
  expect(back.letters[0]?.versions?.at(-1)?.paragraphs[1]?.text).toBe('Typed.')
})
