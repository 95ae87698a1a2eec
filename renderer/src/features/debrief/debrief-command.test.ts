import { expect, test } from 'vitest'
import { interviewAtAcme, onlyApplication, workspaceAfter } from '../../workspace/sample.test-data'
import { correctedNames, debriefCommand } from './debrief-command'
import { addRow, debriefDraft, startDebrief } from './debrief-draft'

const acme = workspaceAfter([{ command: interviewAtAcme('Dana Lee', 'Ravi Sample') }])
const application = onlyApplication(acme)
const [interview] = application.interviews
if (interview === undefined) throw new Error('no interview')
const start = () => startDebrief(application, interview, acme.people)

test('the rows are those of the interview; nobody known gives one empty row', () => {
  expect(start().people.map((row) => row.fullName)).toEqual(['Dana Lee', 'Ravi Sample'])
  expect(startDebrief(application, { ...interview, interviewers: [] }, acme.people).people).toHaveLength(1)
})

test('a day that is not entered is asked for, and nothing is saved', () => {
  expect(debriefCommand('a', 'i', { ...start(), news: 'date' })).toBeNull()
  expect(debriefCommand('a', 'i', { ...start(), news: 'date', date: '2027-04-20' })).toMatchObject({
    news: { kind: 'date', date: '2027-04-20' },
  })
})

test('an offer may come without a deadline', () => {
  expect(debriefCommand('a', 'i', { ...start(), news: 'offer' })).toMatchObject({
    news: { kind: 'offer', answerBy: null },
  })
})

test('the clarification goes to the row that was chosen, also to one without a name', () => {
  const draft = start()
  const row = addRow(draft)
  draft.clarifyWith = row.key
  expect(debriefCommand('a', 'i', draft)).toMatchObject({ clarifyWith: 2 })
  expect(debriefCommand('a', 'i', { ...draft, clarifyWith: '' })).toMatchObject({ clarifyWith: null })
})

test('a name on file that was corrected is corrected there too', () => {
  const draft = start()
  expect(correctedNames(draft, acme.people)).toEqual([])
  const [dana] = draft.people
  if (dana !== undefined) dana.fullName = 'Dana Leigh'
  expect(correctedNames(draft, acme.people)).toMatchObject([{ kind: 'editPerson', fullName: 'Dana Leigh' }])
})

test('somebody who joins the interview joins a half-filled debrief; somebody removed stays away', () => {
  const alone = { ...interview, interviewers: interview.interviewers.slice(0, 1) }
  const draft = debriefDraft(application, alone, acme.people)
  draft.sellingPoint = 'half a sen'
  const joined = debriefDraft(application, interview, acme.people)
  expect(joined.sellingPoint).toBe('half a sen')
  expect(joined.people.map((row) => row.fullName)).toEqual(['Dana Lee', 'Ravi Sample'])
  joined.people.splice(0, 1)
  expect(debriefDraft(application, interview, acme.people).people).toHaveLength(1)
})
