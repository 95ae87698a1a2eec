import type { InterviewForm } from '../../domain/interview'
import { languages } from '../../words/languages'
import type { Words } from '../../words/words'
import type { ColumnField } from './column-field'
import { foldText } from './fold'
import type { StatusMeaning } from './status-meaning'

type TableWords = Words['takeOut']['table']
export type OwnPart = keyof TableWords['interviewColumns']

/** Tables of ours speak the language of whoever took them out; each is known again in all of them. */
const spoken: readonly TableWords[] = Object.values(languages).map(({ words }) => words.takeOut.table)

const fields: Readonly<Record<keyof TableWords['columns'], ColumnField>> = {
  company: 'company',
  role: 'role',
  status: 'status',
  applied: 'appliedOn',
  reference: 'reference',
  link: 'link',
  added: 'addedOn',
  decision: 'decisionDate',
  answerBy: 'answerBy',
  notes: 'notes',
}

/** What must be there for a table to be ours; whoever leaves a column out has another table. */
const needed = ['company', 'role', 'status', 'reference', 'added', 'decision', 'answerBy'] as const

/** Whether these headers, folded, are those of a table of ours. */
export function isOwnHeader(folded: ReadonlySet<string>): boolean {
  return spoken.some(({ columns }) => needed.every((name) => folded.has(foldText(columns[name]))))
}

const entriesOf = <Key extends string>(record: Readonly<Record<Key, string>>): [Key, string][] =>
  Object.entries(record) as [Key, string][]

const byHeader: ReadonlyMap<string, ColumnField> = new Map(
  spoken.flatMap(({ columns }) =>
    entriesOf(columns).map(([name, text]) => [foldText(text), fields[name]] as const),
  ),
)

/** What a column of ours holds. */
export function ownField(header: string): ColumnField | null {
  return byHeader.get(foldText(header)) ?? null
}

/** Most interviews of one application that a table of ours has. */
const mostInterviews = 60

const byPart: ReadonlyMap<string, { readonly number: number; readonly part: OwnPart }> = new Map(
  spoken.flatMap(({ interviewColumns, numbered }) =>
    Array.from({ length: mostInterviews }, (_, at) => at + 1).flatMap((number) =>
      entriesOf(interviewColumns).map(
        ([part, name]) => [foldText(numbered({ name, number })), { number, part }] as const,
      ),
    ),
  ),
)

/** Which part of which interview a header of ours names: "Interview 2 end". Null for any other header. */
export function ownInterviewPart(header: string): { readonly number: number; readonly part: OwnPart } | null {
  return byPart.get(foldText(header)) ?? null
}

const statuses: ReadonlyMap<string, StatusMeaning> = new Map(
  spoken.flatMap(({ stages, outcomes }) =>
    entriesOf({ ...stages, ...outcomes }).map(([meaning, text]): [string, StatusMeaning] => [text, meaning]),
  ),
)

/** What a status of ours stands for; any other text is a status of somebody else's that was kept. */
export function ownStatus(text: string): StatusMeaning | null {
  if (text === '') return null
  return statuses.get(text) ?? 'keep'
}

interface OwnForm {
  readonly form: InterviewForm
  readonly cancelled: boolean
}

const forms: ReadonlyMap<string, OwnForm> = new Map(
  spoken.flatMap(({ forms: said, cancelledForm }) =>
    entriesOf(said).flatMap(([form, text]): [string, OwnForm][] => [
      [foldText(text), { form, cancelled: false }],
      [foldText(cancelledForm({ form: text })), { form, cancelled: true }],
    ]),
  ),
)

/** How an interview was held, and whether it was called off, as a table of ours says it. */
export function ownForm(text: string): OwnForm {
  return forms.get(foldText(text)) ?? { form: 'unknown', cancelled: false }
}
