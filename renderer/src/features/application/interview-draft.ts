import type { InterviewInput, PersonInput } from '#core/commands/inputs'
import type { Interview, InterviewForm } from '#core/domain/interview'
import type { Person } from '#core/domain/person'
import type { FailureCode } from '#core/workspace/failure'
import type { PlainDate, WallTime, Zone } from '#core/time/kinds'

/** A person as typed; `key` tells rows apart, `personId` ties the row to somebody on file. */
export interface PersonDraft extends PersonInput {
  key: number
}

/** Everything in the sheet, as typed. */
export interface InterviewDraft {
  company: string
  role: string
  round: string
  day: string
  start: string
  end: string
  zone: string
  form: InterviewForm
  place: string
  joinLink: string
  decidesToday: boolean
  people: PersonDraft[]
}

/** What is wrong, at its field. */
export type InterviewProblems = Readonly<Partial<Record<'company' | 'day' | 'start' | 'end', FailureCode>>>

let lastKey = 0

export function emptyPerson(): PersonDraft {
  return { key: ++lastKey, personId: null, fullName: '', jobTitle: '', email: '', phone: '' }
}

export function emptyDraft(zone: Zone, today: PlainDate, round: number): InterviewDraft {
  return {
    company: '',
    role: '',
    round: String(round),
    day: today,
    start: '',
    end: '',
    zone,
    form: 'unknown',
    place: '',
    joinLink: '',
    decidesToday: false,
    people: [emptyPerson()],
  }
}

export function draftOf(interview: Interview, people: ReadonlyMap<string, Person>): InterviewDraft {
  return {
    company: '',
    role: '',
    round: interview.round === null ? '' : String(interview.round),
    day: interview.start.slice(0, 10),
    start: interview.start.slice(11, 16),
    end: interview.end?.slice(11, 16) ?? '',
    zone: interview.zone,
    form: interview.form,
    place: interview.place,
    joinLink: interview.joinLink,
    decidesToday: interview.decidesToday,
    people:
      interview.interviewers.length === 0
        ? [emptyPerson()]
        : interview.interviewers.map(({ personId, jobTitle }) => {
            const person = people.get(personId)
            return {
              key: ++lastKey,
              personId,
              fullName: person?.fullName ?? '',
              jobTitle,
              email: person?.emails[0] ?? '',
              phone: person?.phone ?? '',
            }
          }),
  }
}

/** The wall time of a day and a time of day, or null while one of them is missing. */
export function wallOf(day: string, time: string): WallTime | null {
  return day === '' || time === '' ? null : (`${day}T${time}` as WallTime)
}

/** What has to be put right before it can be saved. */
export function problemsOf(draft: InterviewDraft, asksCompany: boolean): InterviewProblems {
  return {
    ...(asksCompany && draft.company.trim() === '' ? { company: 'companyMissing' } : {}),
    ...(draft.day === '' ? { day: 'interviewTimeMissing' } : {}),
    ...(draft.start === '' ? { start: 'interviewTimeMissing' } : {}),
    ...(draft.start !== '' && draft.end !== '' && draft.end < draft.start
      ? { end: 'interviewEndBeforeStart' }
      : {}),
  }
}

function isBlank(person: PersonDraft): boolean {
  return [person.fullName, person.jobTitle, person.email, person.phone].every((text) => text.trim() === '')
}

/** The command's input; null while the time is missing. Rows with nothing in them are left out. */
export function inputOf(draft: InterviewDraft): InterviewInput | null {
  const start = wallOf(draft.day, draft.start)
  if (start === null) return null
  return {
    round: draft.round === '' ? null : Number(draft.round),
    start,
    end: wallOf(draft.day, draft.end),
    zone: draft.zone as Zone,
    form: draft.form,
    place: draft.place.trim(),
    joinLink: draft.joinLink.trim(),
    decidesToday: draft.decidesToday,
    interviewers: draft.people
      .filter((person) => person.personId !== null || !isBlank(person))
      .map(({ personId, fullName, jobTitle, email, phone }) => ({
        personId,
        fullName,
        jobTitle,
        email,
        phone,
      })),
  }
}
