import * as v from 'valibot'
import { instantSchema } from '../time/kinds'
import { withVersions } from '../letters/keep-versions'
import { failed } from '../workspace/failure'
import { command, editApplication, type CommandContext, type Outcome } from './command'
import { letterOf, withLetter } from './open-letter'

/** What puts new words in the place of old ones at a stroke, and so may take something of the user's away. */
const drawsOver: ReadonlySet<string> = new Set([
  'rephraseLetter',
  'redraftLetters',
  'setRegister',
  'changeRecipient',
  'takeBackVersion',
])

/** The outcome of any command, with the earlier texts of the letters it changed. */
export function keepingVersions(outcome: Outcome, kind: string, { now }: CommandContext): Outcome {
  const records = outcome.change.records.map((record) =>
    record.table === 'applications' && record.before !== null && record.after !== null
      ? { ...record, after: withVersions(record.before, record.after, now, drawsOver.has(kind)) }
      : record,
  )
  return { ...outcome, change: { ...outcome.change, records } }
}

/** An earlier text of a letter stands on the paper again; what stands there now becomes an earlier one. */
export const takeBackVersion = command(
  v.object({ ...letterOf, until: instantSchema }),
  (workspace, { applicationId, letterId, until }) =>
    editApplication(workspace, applicationId, 'takeBackVersion', (application) => {
      const letter = application.letters.find((other) => other.id === letterId)
      const version = letter?.versions?.find((one) => one.until === until)
      if (version === undefined) return failed('notFound')
      const { subject, paragraphs } = version
      return withLetter(application, letterId, (known) => ({ ...known, subject, paragraphs }))
    }),
)
