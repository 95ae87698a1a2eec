import { expect, test } from 'vitest'
import { anApplication, anInterview } from '../testing/applications'
import { aWorkspace, done, refusal } from '../testing/workspaces'

const interview = anInterview({}, ['dana', 'ravi'])
const [dana, ravi] = interview.interviewers.map((one, index) =>
  index === 0 ? one : { ...one, jobTitle: '' },
)
const application = anApplication({
  interviews: [{ ...interview, interviewers: [dana, ravi].filter((one) => one !== undefined) }],
})
const ask = { kind: 'leaveTitlesOut', applicationId: application.id } as const

test('only the titles that are missing are left out', () => {
  const { workspace } = done(aWorkspace([application]), { ...ask, interviewId: interview.id })
  const after = workspace.applications.get(application.id)?.interviews[0]?.interviewers
  expect(after?.map(({ titleUnknown = false }) => titleUnknown)).toEqual([false, true])
})

test('an interview that is not there changes nothing', () => {
  expect(refusal(aWorkspace([application]), { ...ask, interviewId: 'other' })).toBe('notFound')
})
