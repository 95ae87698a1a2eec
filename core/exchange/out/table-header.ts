import type { Words } from '../../words/words'
import type { TableManner } from './write-table'

type TableWords = Words['takeOut']['table']
type Column = keyof TableWords['columns']
type InterviewColumn = keyof TableWords['interviewColumns']

/** Names for programs: the same in every language, and a sign that nothing in the table is guarded. */
const forPrograms: Readonly<Record<Column, string>> = {
  company: 'company',
  role: 'role',
  status: 'status',
  applied: 'applied_on',
  reference: 'reference',
  link: 'link',
  added: 'added_on',
  decision: 'decision_date',
  answerBy: 'answer_by',
  notes: 'notes',
}
const interviewForPrograms: Readonly<Record<InterviewColumn, string>> = {
  date: 'date',
  start: 'start',
  end: 'end',
  zone: 'time_zone',
  round: 'round',
  form: 'form',
  place: 'place',
  link: 'link',
  interviewers: 'interviewers',
}

/** The first row of a table of applications with room for so many interviews each. */
export function tableHeader(most: number, manner: TableManner, words: TableWords): readonly string[] {
  const numbers = Array.from({ length: most }, (_, index) => index + 1)
  if (manner === 'raw')
    return [
      ...Object.values(forPrograms),
      ...numbers.flatMap((number) =>
        Object.values(interviewForPrograms).map((name) => `interview_${String(number)}_${name}`),
      ),
    ]
  const { columns, interviewColumns, numbered } = words
  return [
    ...Object.values(columns),
    ...numbers.flatMap((number) => Object.values(interviewColumns).map((name) => numbered({ name, number }))),
  ]
}

/** Whether a table was meant for programs. */
export function isForPrograms(header: readonly string[]): boolean {
  return header.every((name) => /^[a-z][a-z\d_]*$/.test(name))
}
