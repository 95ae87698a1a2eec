import type { Application } from '../../domain/application'
import { startOf } from '../../domain/interview'
import { boardStages, type Stage } from '../../domain/stage'
import { dayIn } from '../../time/arithmetic'
import type { Zone } from '../../time/kinds'
import type { IncomingRow, RowContact, RowInterview } from './incoming-row'
import { standingOf } from './row-standing'

/** What a row would change about an application that is on file. */
export type RowChange =
  | 'stage'
  | 'ending'
  | 'status'
  | 'interviews'
  | 'people'
  | 'link'
  | 'reference'
  | 'appliedOn'
  | 'decisionDate'
  | 'answerBy'
  | 'notes'

/** Interviews of a row that the application does not have: the same day is the same meeting. */
export function newInterviews(
  row: Pick<IncomingRow, 'interviews'>,
  application: Pick<Application, 'interviews'>,
  userZone: Zone,
): readonly RowInterview[] {
  const days = new Set(
    application.interviews.map((interview) => dayIn(startOf(interview, userZone), userZone)),
  )
  return row.interviews.filter((interview) => !days.has(dayIn(startOf(interview, userZone), userZone)))
}

const order: readonly Stage[] = ['applied', ...boardStages]

/** Whether a row moves a card on. Never back: the board may know more than the sheet. */
export function movesOn(row: IncomingRow, application: Application): boolean {
  const { stage } = standingOf(row)
  return application.archive === null && order.indexOf(stage) > order.indexOf(application.stage)
}

/** What merging a row into an application would change; it fills what is empty, adds and moves on, and takes nothing away. */
export function rowChanges(
  row: IncomingRow,
  application: Application,
  userZone: Zone,
  isOnFile: (contact: RowContact) => boolean,
): readonly RowChange[] {
  const { outcome, foreignStatus } = standingOf(row)
  const changes: RowChange[] = []
  if (movesOn(row, application)) changes.push('stage')
  if (outcome !== null && application.archive === null) changes.push('ending')
  if (
    foreignStatus !== '' &&
    application.foreignStatus === '' &&
    application.stage === 'applied' &&
    application.archive === null
  )
    changes.push('status')
  if (newInterviews(row, application, userZone).length > 0) changes.push('interviews')
  if (row.contacts.some((contact) => !isOnFile(contact))) changes.push('people')
  if (row.link !== '' && application.link === '') changes.push('link')
  if (row.reference !== '' && application.reference === '') changes.push('reference')
  if (row.appliedOn !== null && application.appliedOn === undefined) changes.push('appliedOn')
  if (row.decisionDate !== null && application.decision.now.state !== 'dated') changes.push('decisionDate')
  if (row.answerBy !== null && application.offer !== null && application.offer.answerBy === null)
    changes.push('answerBy')
  if (row.notes !== '' && !application.notes.includes(row.notes)) changes.push('notes')
  return changes
}
