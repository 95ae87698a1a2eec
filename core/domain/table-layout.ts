import * as v from 'valibot'
import { readOnly } from './read-only'

/**
 * What a column of a table may hold. `note` keeps its text in the notes under its own header; `interviewPart` is one of a
 * group that only our own tables have ("Interview 2 end"); `leaveOut` is dropped, which only the user or an empty column
 * decides.
 */
export const columnFieldSchema = v.picklist([
  'company',
  'role',
  'companyAndRole',
  'status',
  'appliedOn',
  'interview',
  'interviewTime',
  'interviewPart',
  'addedOn',
  'decisionDate',
  'answerBy',
  'link',
  'reference',
  'notes',
  'note',
  'contactName',
  'contactTitle',
  'contactEmail',
  'contactPhone',
  'fullName',
  'given',
  'family',
  'email',
  'phone',
  'employer',
  'jobTitle',
  'leaveOut',
])
export type ColumnField = v.InferOutput<typeof columnFieldSchema>

/** Whether a table lists applications or people. */
export const tableSubjectSchema = v.picklist(['applications', 'people'])
export type TableSubject = v.InferOutput<typeof tableSubjectSchema>

/**
 * What a status text of a sheet stands for. `keep`: no stage answers to it, so the application waits in the applied strip
 * with its own text. `saved`: not applied for yet, which waits there too. From `accepted` on it goes to the archive.
 */
export const statusMeaningSchema = v.picklist([
  'saved',
  'applied',
  'interviewed',
  'thanked',
  'awaiting',
  'offer',
  'declined',
  'onHold',
  'accepted',
  'offerDeclined',
  'withdrew',
  'rejected',
  'noAnswer',
  'keep',
])
export type StatusMeaning = v.InferOutput<typeof statusMeaningSchema>

/** In which order day and month stand. */
export const dateOrderSchema = v.picklist(['dayFirst', 'monthFirst'])

const short = v.pipe(v.string(), v.maxLength(500))

/** How a table was mapped, as the settings remember it: by its headers, not by their places. */
export const tableLayoutSchema = readOnly(
  v.object({
    /** The same for tables with the same headers, in whatever order. */
    fingerprint: short,
    subject: tableSubjectSchema,
    /** Headers are folded for comparing. */
    fields: readOnly(
      v.pipe(v.array(readOnly(v.object({ header: short, field: columnFieldSchema }))), v.maxLength(200)),
    ),
    order: v.nullable(dateOrderSchema),
    statuses: readOnly(
      v.pipe(v.array(readOnly(v.object({ key: short, meaning: statusMeaningSchema }))), v.maxLength(500)),
    ),
  }),
)
export type TableLayout = v.InferOutput<typeof tableLayoutSchema>
