import * as v from 'valibot'
import type { Application } from '../domain/application'
import type { Interview, Interviewer } from '../domain/interview'
import { isDrafting, type Letter } from '../domain/letter'
import type { Person } from '../domain/person'
import { idSchema } from '../domain/text'
import type { RecordChange } from '../workspace/change'
import { failed } from '../workspace/failure'
import { changed, command, label, putApplication } from './command'
import { redrafted } from './open-letter'

/** Both records as one: what the kept one says stands, and the other fills what is empty. */
function bothInOne(kept: Person, other: Person): Person {
  const named = kept.fullName === '' ? other : kept
  return {
    ...kept,
    ...{ fullName: named.fullName, given: named.given, family: named.family },
    ...(kept.greetAsByHand || (kept.greetAs !== null && !other.greetAsByHand)
      ? {}
      : { greetAs: other.greetAs ?? kept.greetAs, greetAsByHand: other.greetAsByHand }),
    honorific: kept.honorific || other.honorific,
    employer: kept.employer || other.employer,
    emails: [...new Set([...kept.emails, ...other.emails])],
    phone: kept.phone || other.phone,
  }
}

/** Facts of both where both stand there as well: nothing that was noted is lost. */
function joined(one: string, two: string): string {
  if (one.trim() === '' || two.trim() === '' || one === two) return one.trim() === '' ? two : one
  return `${one}; ${two}`
}

function interviewersAsOne(
  interviewers: readonly Interviewer[],
  from: string,
  to: string,
): readonly Interviewer[] {
  const gone = interviewers.find(({ personId }) => personId === from)
  if (gone === undefined) return interviewers
  const kept = interviewers.find(({ personId }) => personId === to)
  if (kept === undefined) return interviewers.map((one) => (one === gone ? { ...one, personId: to } : one))
  const both: Interviewer = {
    ...kept,
    jobTitle: kept.jobTitle || gone.jobTitle,
    facts: {
      ...kept.facts,
      thankYouFor: joined(kept.facts.thankYouFor, gone.facts.thankYouFor),
      theySaid: joined(kept.facts.theySaid, gone.facts.theySaid),
    },
  }
  return interviewers.filter((one) => one !== gone).map((one) => (one === kept ? both : one))
}

function interviewAsOne(interview: Interview, from: string, to: string): Interview {
  const { clarification } = interview.facts
  return {
    ...interview,
    interviewers: interviewersAsOne(interview.interviewers, from, to),
    facts:
      clarification.personId === from
        ? { ...interview.facts, clarification: { ...clarification, personId: to } }
        : interview.facts,
  }
}

const isUntouched = (letter: Letter): boolean =>
  isDrafting(letter) && !letter.paragraphs.some(({ editedByHand }) => editedByHand)

/** Of two letters of one kind about one meeting, the draft nobody wrote on: it would thank the same person twice. */
function isSpare(letter: Letter, letters: readonly Letter[], from: string, to: string): boolean {
  if (!isUntouched(letter)) return false
  const other = letters.find(
    (one) =>
      one.personId === (letter.personId === from ? to : from) &&
      one.kind === letter.kind &&
      one.interviewId === letter.interviewId,
  )
  return other !== undefined && (!isUntouched(other) || letter.personId === from)
}

function applicationAsOne(application: Application, from: string, to: string): Application {
  const isOne = (personId: string | null): boolean => personId === from || personId === to
  const named = <T extends { readonly personId: string | null }>(one: T): T =>
    one.personId === from ? { ...one, personId: to } : one
  return {
    ...application,
    interviews: application.interviews.map((interview) => interviewAsOne(interview, from, to)),
    letters: application.letters
      .filter((letter) => !isOne(letter.personId) || !isSpare(letter, application.letters, from, to))
      .map(named),
    touches: application.touches.map(named),
    history: application.history.map((event) =>
      event.values['person'] === from ? { ...event, values: { ...event.values, person: to } } : event,
    ),
  }
}

function names(application: Application, personId: string): boolean {
  const { interviews, letters, touches, history } = application
  return (
    [...letters, ...touches].some((one) => one.personId === personId) ||
    history.some(({ values }) => values['person'] === personId) ||
    interviews.some(
      ({ interviewers, facts }) =>
        facts.clarification.personId === personId || interviewers.some((one) => one.personId === personId),
    )
  )
}

/** Two records of one person become one: meetings, letters and touches of both, in one step of undo. */
export const mergePeople = command(
  v.object({ keepId: idSchema, otherId: idSchema }),
  (workspace, { keepId, otherId }) => {
    const kept = workspace.people.get(keepId)
    const other = workspace.people.get(otherId)
    if (kept === undefined || other === undefined || keepId === otherId) return failed('notFound')
    const after = bothInOne(kept, other)
    const people = new Map(workspace.people).set(keepId, after)
    people.delete(otherId)
    const around = { ...workspace, people }
    const applications = [...workspace.applications.values()]
      .filter((application) => names(application, otherId) || names(application, keepId))
      .map((before) => putApplication(before, redrafted(around, applicationAsOne(before, otherId, keepId))))
    const records: readonly RecordChange[] = [
      { table: 'people', id: keepId, before: kept, after },
      { table: 'people', id: otherId, before: other, after: null },
      ...applications,
    ]
    return changed(workspace, label('mergePeople', { name: after.fullName }), records)
  },
)
