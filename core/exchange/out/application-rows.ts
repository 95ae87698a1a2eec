import type { Application } from '../../domain/application'
import { decisionDate } from '../../domain/decision'
import type { Interview, Interviewer } from '../../domain/interview'
import type { Person } from '../../domain/person'
import { dayIn } from '../../time/arithmetic'
import type { Zone } from '../../time/kinds'
import type { Words } from '../../words/words'

export interface RowContext {
  readonly people: ReadonlyMap<string, Person>
  /** Where the day of an instant is counted. */
  readonly zone: Zone
  readonly words: Words['takeOut']['table']
}

/** One row an application under one header; the interviews stand side by side, numbered, as many as the longest row has. */
export function applicationRows(
  applications: readonly Application[],
  context: RowContext,
): readonly (readonly string[])[] {
  const most = applications.reduce((known, { interviews }) => Math.max(known, interviews.length), 0)
  const { columns, interviewColumns, numbered } = context.words
  const numbers = Array.from({ length: most }, (_, index) => index + 1)
  const header = [
    ...Object.values(columns),
    ...numbers.flatMap((number) => Object.values(interviewColumns).map((name) => numbered({ name, number }))),
  ]
  const width = Object.keys(interviewColumns).length
  return [
    header,
    ...applications.map((application) => {
      const interviews = application.interviews.flatMap((interview) => interviewCells(interview, context))
      const empty = new Array<string>(most * width - interviews.length).fill('')
      return [...applicationCells(application, context), ...interviews, ...empty]
    }),
  ]
}

function applicationCells(application: Application, { zone, words }: RowContext): readonly string[] {
  const { company, role, stage, archive, foreignStatus, reference, link, notes, offer } = application
  return [
    company,
    role,
    archive === null ? foreignStatus || words.stages[stage] : words.outcomes[archive.outcome],
    reference,
    link,
    dayIn(application.createdAt, zone),
    decisionDate(application.decision) ?? '',
    offer?.answerBy ?? '',
    notes,
  ]
}

function interviewCells(interview: Interview, { people, words }: RowContext): readonly string[] {
  const { start, end, zone, form, place, joinLink, interviewers, cancelledAt } = interview
  return [
    start.slice(0, 10),
    start.slice(11),
    // The day stands once; an end on another day is written whole.
    end === null ? '' : end.startsWith(start.slice(0, 10)) ? end.slice(11) : end.replace('T', ' '),
    zone,
    cancelledAt === null ? words.forms[form] : words.cancelled,
    joinLink === '' ? place : joinLink,
    interviewers.map((interviewer) => interviewerText(interviewer, people)).join('; '),
  ]
}

/** `Dana Lee (Head of Data) <dana@example.com>`, with what is known. */
function interviewerText({ personId, jobTitle }: Interviewer, people: ReadonlyMap<string, Person>): string {
  const person = people.get(personId)
  const address = person?.emails[0] ?? ''
  return [
    person?.fullName ?? '',
    jobTitle === '' ? '' : `(${jobTitle})`,
    address === '' ? '' : `<${address}>`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
