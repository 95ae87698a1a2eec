import type { MeetingInput } from '../commands/bring-in'
import type { InterviewInput, PersonInput } from '../commands/inputs'
import { wallTime } from '../time/kinds'
import { madrid } from './applications'

/** Somebody as a form gives them who has typed nothing. */
export const nobodyInput: PersonInput = { personId: null, fullName: '', jobTitle: '', email: '', phone: '' }

/** A second interview with Dana as a form gives it: Tuesday 20 April 2027, 11:00 to 12:00 in Madrid. */
export const anInterviewInput = (given: Partial<InterviewInput> = {}): InterviewInput => ({
  round: 2,
  start: wallTime('2027-04-20T11:00'),
  end: wallTime('2027-04-20T12:00'),
  zone: madrid,
  form: 'video',
  place: ' Harbour Street 4 ',
  joinLink: '',
  decidesToday: false,
  interviewers: [{ ...nobodyInput, personId: 'dana' }],
  ...given,
})

/** A meeting of a file that a preview took for new: the same time, with Nora, at Example Maps. */
export const aMeetingInput = (
  given: Partial<MeetingInput> = {},
  interview: Partial<InterviewInput> = {},
): MeetingInput => ({
  company: 'Example Maps',
  role: 'Engineer',
  applicationId: null,
  interviewId: null,
  cancelled: false,
  calendar: { uid: 'uid@example.com', sequence: 1, recurrence: '' },
  interview: anInterviewInput({
    round: null,
    form: 'unknown',
    place: '',
    interviewers: [{ ...nobodyInput, fullName: 'Nora Probe', email: 'Nora@Example.com' }],
    ...interview,
  }),
  ...given,
})
