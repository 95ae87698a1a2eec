import { describe, expect, test } from 'vitest'
import type { Person } from '../domain/person'
import { anApplication, anInterview } from '../testing/applications'
import { aPerson } from '../testing/plans'
import { applicationAfter, aWorkspace, done, refusal } from '../testing/workspaces'
import type { AnyCommand } from './all-commands'
import { gatherPeople } from './people-on-file'

type Edit = Extract<AnyCommand, { kind: 'editPerson' }>
const edited = (given: Partial<Edit>, before: Person = aPerson('dana', 'Dana Sample')) =>
  done(aWorkspace([], [before]), { kind: 'editPerson', personId: 'dana', ...given }).workspace.people.get(
    'dana',
  )

describe('a person is edited', () => {
  test('a new name is read into its parts, and so is what letters greet with', () => {
    expect(edited({ fullName: 'Nora Vale' })).toMatchObject({
      given: 'Nora',
      family: 'Vale',
      greetAs: 'Nora',
    })
  })

  test('a greeting typed by hand stays, whatever the name becomes', () => {
    const byHand = edited({ greetAs: ' Dr Sample ' })
    expect(byHand).toMatchObject({ greetAs: 'Dr Sample', greetAsByHand: true })
    expect(edited({ fullName: 'Nora Vale' }, byHand)).toMatchObject({
      fullName: 'Nora Vale',
      greetAs: 'Dr Sample',
    })
  })

  test('an empty greeting means nobody by name, and that stays too', () => {
    const nobody = edited({ greetAs: ' ' })
    expect([nobody?.greetAs, edited({ fullName: 'Nora Vale' }, nobody)?.greetAs]).toEqual([null, null])
  })

  test('addresses are written small and without empty ones; the rest is left alone', () => {
    const after = edited({ emails: [' Dana@Example.com ', ''], phone: ' 555 0100 ' })
    expect(after).toEqual({
      ...aPerson('dana', 'Dana Sample'),
      emails: ['dana@example.com'],
      phone: '555 0100',
    })
  })

  test('nobody is edited who is not there', () => {
    expect(refusal(aWorkspace(), { kind: 'editPerson', personId: 'nobody', phone: '1' })).toBe('notFound')
  })

  test('typing in one field is one step of undo, in another it is another', () => {
    const coalesce = (['phone', 'employer'] as const).map(
      (field) =>
        done(aWorkspace(), { kind: 'editPerson', personId: 'dana', [field]: 'x' }).outcome.change.coalesce,
    )
    expect(new Set(coalesce).size).toBe(2)
  })
})

test('a job title is that of one interview', () => {
  const interviews = [anInterview(), anInterview({ id: 'next' })]
  const after = applicationAfter(anApplication({ interviews }), {
    kind: 'editJobTitle',
    applicationId: 'application',
    interviewId: 'next',
    personId: 'dana',
    jobTitle: 'Director',
  })
  expect(after.interviews.map(({ interviewers }) => interviewers[0]?.jobTitle)).toEqual([
    'Head of Data',
    'Director',
  ])
  expect(after.interviews[0]).toBe(interviews[0])
})

describe('people of an interview are tied to people on file', () => {
  const input = { personId: null, fullName: '', jobTitle: '', email: '', phone: '' }
  const gather = (inputs: Parameters<typeof gatherPeople>[1], people: readonly Person[]) => {
    let made = 0
    return gatherPeople(aWorkspace([], people), inputs, 'Example Maps', [], () => `new-${(made += 1)}`)
  }

  test('by choice or by address, never by name alone', () => {
    const { interviewers } = gather(
      [
        { ...input, personId: 'ravi' },
        { ...input, email: 'DANA@example.com' },
        { ...input, fullName: 'Dana Sample' },
      ],
      [aPerson('dana', 'Dana Sample'), aPerson('ravi', 'Ravi Trial')],
    )
    expect(interviewers.map(({ personId }) => personId)).toEqual(['ravi', 'dana', 'new-1'])
  })

  test('named twice they are one', () => {
    const email = 'nora@example.com'
    const { interviewers, records } = gather(
      [
        { ...input, email },
        { ...input, email, fullName: 'Nora Vale' },
      ],
      [],
    )
    expect([interviewers.length, records.length]).toEqual([1, 1])
    expect(records[0]?.after).toMatchObject({ fullName: 'Nora Vale', employer: 'Example Maps' })
  })

  test('what is empty on file is filled in, what stands there is left alone', () => {
    const nameless = aPerson('mei', '', { emails: ['mei@example.com'] })
    const full = aPerson('dana', 'Dana Sample', { phone: '555 0100' })
    const { records } = gather(
      [
        { ...input, email: 'mei@example.com', fullName: 'Mei Probe', phone: '555 0101' },
        { ...input, personId: 'dana', fullName: 'Somebody Else', phone: '555 0199' },
      ],
      [nameless, full],
    )
    expect(records.map(({ after }) => after)).toEqual([
      {
        ...nameless,
        fullName: 'Mei Probe',
        given: 'Mei',
        family: 'Probe',
        greetAs: 'Mei',
        phone: '555 0101',
      },
    ])
  })
})

describe('the letters to a person follow', () => {
  test('a draft greets with the new name, in the same step of undo', () => {
    const before = anApplication({ interviews: [anInterview({ id: 'met' })], letters: [] })
    const start = {
      kind: 'startLetters',
      applicationId: before.id,
      letterKind: 'thankYou',
      interviewId: 'met',
    } as const
    const started = done(aWorkspace([before]), start).workspace
    const { workspace, outcome } = done(started, { kind: 'editPerson', personId: 'dana', greetAs: 'Danni' })
    const letter = workspace.applications.get(before.id)?.letters.find(({ personId }) => personId === 'dana')
    expect(letter?.paragraphs[0]?.text).toBe('Dear Danni,')
    expect(outcome.change.records.map(({ table }) => table)).toEqual(['people', 'applications'])
  })
})
