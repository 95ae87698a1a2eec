import type { Application } from '../domain/application'
import type { HistoryEvent } from '../domain/history'
import type { Interview } from '../domain/interview'
import { sentAt } from '../domain/letter'

/** The ids of the people who sat in an application's interviews. */
function metIn({ interviews }: Application): readonly string[] {
  return interviews.flatMap(({ interviewers }) => interviewers.map(({ personId }) => personId))
}

/** The people of one application who were met in no other of these. */
export function metOnlyIn(applications: Iterable<Application>, application: Application): readonly string[] {
  const elsewhere = new Set([...applications].filter(({ id }) => id !== application.id).flatMap(metIn))
  return [...new Set(metIn(application))].filter((id) => !elsewhere.has(id))
}

/** An application as if it had never known a person, save for what was said to them. The same one where it did not. */
export function withoutPerson(application: Application, personId: string): Application {
  if (!knows(application, personId)) return application
  return {
    ...application,
    interviews: application.interviews.map((interview) => unseated(interview, personId)),
    letters: application.letters
      .filter((letter) => letter.personId !== personId || sentAt(letter) !== null)
      .map((letter) => (letter.personId === personId ? { ...letter, personId: null } : letter)),
    touches: application.touches.map((touch) =>
      touch.personId === personId ? { ...touch, personId: null } : touch,
    ),
    history: application.history.map((event) => unnamed(event, personId)),
  }
}

function knows(application: Application, personId: string): boolean {
  const { interviews, letters, touches, history } = application
  return (
    metIn(application).includes(personId) ||
    interviews.some(({ facts }) => facts.clarification.personId === personId) ||
    [...letters, ...touches].some((record) => record.personId === personId) ||
    history.some(({ values }) => values['person'] === personId)
  )
}

function unseated(interview: Interview, personId: string): Interview {
  const { clarification } = interview.facts
  const facts =
    clarification.personId === personId
      ? { ...interview.facts, clarification: { ...clarification, personId: null } }
      : interview.facts
  return {
    ...interview,
    interviewers: interview.interviewers.filter((interviewer) => interviewer.personId !== personId),
    facts,
  }
}

function unnamed(event: HistoryEvent, personId: string): HistoryEvent {
  return event.values['person'] === personId ? { ...event, values: { ...event.values, person: '' } } : event
}
