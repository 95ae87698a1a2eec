import { expect, test } from 'vitest'
import { buildCard } from '#core/etiquette/build-card'
import { zone } from '#core/time/kinds'
import { createMoments } from '#core/words/moments'
import { wordsFor } from '#core/words/words'
import { emptyWorkspace, settingsOf } from '#core/workspace/workspace'
import { interviewAtAcme, madrid, onlyApplication, workspaceAfter } from '../../workspace/sample.test-data'
import { invitation, previewed } from './invitation.test-data'
import { meetingChanges } from './meeting-changes'
import { canBringIn, forgetMeeting, joinedApplication, meetingInput } from './meeting-draft'
import { sayMeeting } from './say-meeting'

const words = wordsFor('en')
const moments = createMoments(words, 'en-GB', madrid)
const robin = ['robin@example.org']
const fresh = () => {
  const meeting = previewed(invitation(), emptyWorkspace, robin)
  forgetMeeting(meeting.key)
  return meeting
}

test('the company is never guessed, the user is no interviewer, who declined is left out', () => {
  const { draft } = fresh()
  expect(draft).toMatchObject({ company: '', role: 'Data Analyst', include: true })
  expect(draft.guests.map((guest) => [guest.fullName, guest.include])).toEqual([
    ['Kim Example', true],
    ['Alex Probe', false],
  ])
})

test('what is ticked is brought in, with the job title that was typed', () => {
  const meeting = fresh()
  meeting.draft.company = ' Lorem Labs '
  const [kim] = meeting.draft.guests
  if (kim !== undefined) kim.jobTitle = 'CTO'
  expect(meetingInput(meeting, null)).toMatchObject({
    company: 'Lorem Labs',
    interview: { interviewers: [{ fullName: 'Kim Example', jobTitle: 'CTO', email: 'kim@acme.example' }] },
  })
})

test('another interview at a company on the board joins its only application, or a new one if the user says so', () => {
  const board = workspaceAfter([{ command: interviewAtAcme('Dana Lee') }])
  const context = { zone: madrid, settings: settingsOf(board), people: board.people }
  const cards = [buildCard(onlyApplication(board), context)]
  const meeting = fresh()
  expect(joinedApplication(meeting, cards)).toBeNull()
  meeting.draft.company = 'acme'
  expect(joinedApplication(meeting, cards)).toBe('id1')
  meeting.draft.belongsTo = 'new'
  expect(joinedApplication(meeting, cards)).toBeNull()
})

test('brought in again nothing is new; moved, the old and the new time are said; people stay', () => {
  const meeting = fresh()
  meeting.draft.company = 'Lorem Labs'
  const board = workspaceAfter([{ command: { kind: 'bringIn', meetings: [meetingInput(meeting, null)] } }])
  expect(canBringIn(previewed(invitation(), board, robin).item)).toBe(false)
  const moved = previewed(
    invitation({
      SEQUENCE: '1',
      'DTSTART;TZID=Europe/Berlin': '20270409T130000',
      'DTEND;TZID=Europe/Berlin': '20270409T134500',
    }),
    board,
    robin,
  )
  if (moved.held === null) throw new Error('not found on the board')
  expect(meetingChanges(moved, moved.held, madrid, moments, words.bringIn)).toEqual([
    'Now Fri 9 Apr, 13:00 to 13:45 (was Thu 8 Apr, 11:00 to 11:45)',
  ])
  const inLisbon = createMoments(words, 'en-GB', zone('Europe/Lisbon'))
  expect(meetingChanges(moved, moved.held, zone('Europe/Lisbon'), inLisbon, words.bringIn)).toEqual([
    'Now Fri 9 Apr, 12:00 to 12:45 (was Thu 8 Apr, 10:00 to 10:45)',
  ])
  expect(meetingInput(moved, moved.item.applicationId)).toMatchObject({
    company: 'Lorem Labs',
    interviewId: moved.held.id,
    interview: {
      interviewers: [{ fullName: 'Kim Example', personId: moved.held.interviewers[0]?.personId }],
    },
  })
})

test('a meeting elsewhere is said in both times, an unknown length is said to be unknown', () => {
  const { item, draft } = fresh()
  const newYork = zone('America/New_York')
  expect(sayMeeting(item.interview, draft.zone, madrid, moments, words.bringIn)).toEqual({
    day: 'Thursday 8 April',
    time: '11:00 to 11:45',
    there: '',
    length: '45 min',
  })
  expect(sayMeeting(item.interview, newYork, madrid, moments, words.bringIn)).toMatchObject({
    time: '17:00 to 17:45',
    there: 'Thu 8 Apr, 11:00 to 11:45 in New York',
  })
  const open = { ...item.interview, end: item.interview.start }
  expect(sayMeeting(open, draft.zone, madrid, moments, words.bringIn)).toMatchObject({
    time: '11:00',
    length: 'Length not given',
  })
})
