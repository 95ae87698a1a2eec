import type { Application } from '../../domain/application'
import { decisionDate } from '../../domain/decision'
import type { Interview, Interviewer } from '../../domain/interview'
import type { Person } from '../../domain/person'
import { dayIn } from '../../time/arithmetic'
import type { Zone } from '../../time/kinds'
import type { Words } from '../../words/words'
import { writePeople, type PersonText } from '../person-text'
import { tableHeader } from './table-header'
import type { TableManner } from './write-table'

export interface RowContext {
  readonly people: ReadonlyMap<string, Person>
  /** Where the day of an instant is counted. */
  readonly zone: Zone
  readonly words: Words['takeOut']['table']
  readonly manner: TableManner
}

/** One row an application under one header; the interviews stand side by side, numbered, as many as the longest row has. */
export function applicationRows(
  applications: readonly Application[],
  context: RowContext,
): readonly (readonly string[])[] {
  const most = applications.reduce((known, { interviews }) => Math.max(known, interviews.length), 0)
  const header = tableHeader(most, context.manner, context.words)
  const width = Object.keys(context.words.interviewColumns).length
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
  const { company, role, stage, archive, foreignStatus, reference, link, notes, offer, appliedOn } =
    application
  return [
    company,
    role,
    archive === null ? foreignStatus || words.stages[stage] : words.outcomes[archive.outcome],
    appliedOn ?? '',
    reference,
    link,
    dayIn(application.createdAt, zone),
    decisionDate(application.decision) ?? '',
    offer?.answerBy ?? '',
    notes,
  ]
}

function interviewCells(interview: Interview, { people, words }: RowContext): readonly string[] {
  const { start, end, zone, round, form, place, joinLink, interviewers, cancelledAt } = interview
  return [
    start.slice(0, 10),
    start.slice(11),
    // The day stands once; an end on another day is written whole.
    end === null ? '' : end.startsWith(start.slice(0, 10)) ? end.slice(11) : end.replace('T', ' '),
    zone,
    round === null ? '' : String(round),
    cancelledAt === null ? words.forms[form] : words.cancelledForm({ form: words.forms[form] }),
    place,
    joinLink,
    writePeople(interviewers.map((interviewer) => personText(interviewer, people))),
  ]
}

function personText({ personId, jobTitle }: Interviewer, people: ReadonlyMap<string, Person>): PersonText {
  const person = people.get(personId)
  return { fullName: person?.fullName ?? '', jobTitle, address: person?.emails[0] ?? '' }
}
