import { describe, expect, test } from 'vitest'
import { anApplication, anInterview, aLetter } from '../testing/applications'
import { aPerson } from '../testing/plans'
import { aWorkspace, done, refusal } from '../testing/workspaces'
import { applyChange, inverseOf } from '../workspace/change'

const merge = { kind: 'mergePeople', keepId: 'dana', otherId: 'double' } as const
const double = {
  ...aPerson('double', 'D. Sample'),
  emails: ['d@example.com'],
  phone: '555 0100',
  employer: 'Acme',
}
const dana = { ...aPerson('dana', 'Dana Sample'), emails: ['dana@example.com'] }
const meeting = anInterview({}, ['dana', 'double'])

describe('two records of one person', () => {
  test('become one: what the kept one says stands, the other fills what is empty', () => {
    const { workspace } = done(aWorkspace([], [dana, double]), merge)
    expect([...workspace.people.values()]).toEqual([
      {
        ...dana,
        emails: ['dana@example.com', 'd@example.com'],
        phone: '555 0100',
        employer: dana.employer || 'Acme',
      },
    ])
  })

  test('sit once at the interview both were at, and keep what was noted of either', () => {
    const [first, second] = meeting.interviewers
    if (first === undefined || second === undefined) throw new Error('two are needed')
    const interviewers = [
      { ...first, jobTitle: '', facts: { ...first.facts, thankYouFor: 'the tour' } },
      { ...second, jobTitle: 'CTO', facts: { ...second.facts, thankYouFor: 'your time', theySaid: 'hello' } },
    ]
    const application = anApplication({ interviews: [{ ...meeting, interviewers }] })
    const after = done(aWorkspace([application], [dana, double]), merge).workspace.applications.get(
      application.id,
    )
    expect(after?.interviews[0]?.interviewers).toEqual([
      {
        personId: 'dana',
        jobTitle: 'CTO',
        facts: { ...first.facts, thankYouFor: 'the tour; your time', theySaid: 'hello' },
      },
    ])
  })

  test('are thanked once: of two drafts the one nobody wrote on goes, a sent letter stays', () => {
    const draft = (id: string, personId: string, editedByHand: boolean) => ({
      ...aLetter('thankYou', null, { id, personId, interviewId: meeting.id }),
      paragraphs: [{ part: 'thanks' as const, text: 'Thank you.', editedByHand }],
    })
    const kept = (...letters: ReturnType<typeof draft>[]) => {
      const application = anApplication({ interviews: [meeting], letters })
      const { workspace } = done(aWorkspace([application], [dana, double]), merge)
      return workspace.applications.get(application.id)?.letters.map(({ id, personId }) => [id, personId])
    }
    expect(kept(draft('a', 'dana', false), draft('b', 'double', false))).toEqual([['a', 'dana']])
    expect(kept(draft('a', 'dana', false), draft('b', 'double', true))).toEqual([['b', 'dana']])
    expect(kept(draft('a', 'dana', true), draft('b', 'double', true))).toEqual([
      ['a', 'dana'],
      ['b', 'dana'],
    ])
  })

  test('are two again after one undo', () => {
    const application = anApplication({ interviews: [meeting] })
    const before = aWorkspace([application], [dana, double])
    const { workspace, outcome } = done(before, merge)
    const back = applyChange(workspace, inverseOf(outcome.change, workspace.revision + 1))
    expect([back.people, back.applications]).toEqual([before.people, before.applications])
  })

  test('are not found where one is missing, or where both are the same', () => {
    expect(refusal(aWorkspace([], [dana]), merge)).toBe('notFound')
    expect(refusal(aWorkspace([], [dana]), { ...merge, otherId: 'dana' })).toBe('notFound')
  })
})

describe('a person added by hand', () => {
  const add = { kind: 'addPerson', fullName: ' Nora Vale ', employer: 'Acme', email: '', phone: '' } as const

  test('is on file, the name read into its parts', () => {
    const { workspace, outcome } = done(aWorkspace([], []), add)
    expect(workspace.people.get(outcome.createdId ?? '')).toMatchObject({
      ...{ fullName: 'Nora Vale', given: 'Nora', family: 'Vale', employer: 'Acme', emails: [] },
    })
  })

  test('needs a name or an address', () => {
    expect(refusal(aWorkspace(), { ...add, fullName: ' ' })).toBe('personNameMissing')
    expect(refusal(aWorkspace(), { ...add, fullName: '', email: 'nora@example.com' })).toBeNull()
  })
})
