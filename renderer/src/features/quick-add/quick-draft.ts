import type { InterviewForm } from '#core/domain/interview'
import type { AnyCommand } from '#core/commands/all-commands'
import type { QuickPerson, QuickReading } from '#core/quick-add/reading'
import type { WallTime, Zone } from '#core/time/kinds'

/** What the fields hold: as read, or as put right by hand. */
export interface QuickFields {
  readonly company: string
  readonly role: string
  readonly day: string
  readonly start: string
  readonly end: string
  readonly round: string
  readonly form: InterviewForm
  readonly people: readonly QuickPerson[]
}

/** The line, what was put right in the fields, and where it is to go once the user has said so. */
export interface QuickDraft {
  line: string
  edits: Partial<QuickFields>
  /** An application's id, `new`, or null for what is proposed. */
  target: string | null
}

export const emptyDraft = (): QuickDraft => ({ line: '', edits: {}, target: null })

/** The fields: what was typed into them stays, whatever the line says afterwards. */
export function fieldsOf(reading: QuickReading, edits: Partial<QuickFields>): QuickFields {
  const { company, role, day, start, end, round, form, people } = reading
  return {
    company,
    role,
    day,
    start,
    end,
    round: round === null ? '' : String(round),
    form,
    people,
    ...edits,
  }
}

/** What is missing before it can be saved. */
export function missingIn(fields: QuickFields): ReadonlySet<'company' | 'day' | 'start' | 'end'> {
  const missing = new Set<'company' | 'day' | 'start' | 'end'>()
  if (fields.company.trim() === '') missing.add('company')
  if (fields.day === '') missing.add('day')
  if (fields.start === '') missing.add('start')
  if (fields.end !== '' && fields.end < fields.start) missing.add('end')
  return missing
}

interface Given {
  readonly fields: QuickFields
  readonly reading: Pick<QuickReading, 'place' | 'joinLink'>
  readonly zone: Zone
  /** Null for a new application. */
  readonly applicationId: string | null
}

/** The command that saves it. Only with day and start in the fields. */
export function commandOf({ fields, reading, zone, applicationId }: Given): AnyCommand {
  const { company, role, day, start, end, round, form, people } = fields
  const interview = {
    round: round === '' ? null : Number(round),
    start: `${day}T${start}` as WallTime,
    end: end === '' ? null : (`${day}T${end}` as WallTime),
    ...{ zone, form, place: reading.place, joinLink: reading.joinLink, decidesToday: false },
    interviewers: people
      .filter(({ fullName, jobTitle, email }) => `${fullName}${jobTitle}${email}`.trim() !== '')
      .map((person) => ({ ...person, personId: null, phone: '' })),
  }
  return applicationId === null
    ? { kind: 'addApplication', company: company.trim(), role: role.trim(), interview }
    : { kind: 'addInterview', applicationId, interview }
}
