import type { IncomingContact } from '#core/exchange/contacts/incoming-contact'
import type { IncomingRow } from '#core/exchange/table/incoming-row'
import type { IncomingTable } from '#core/exchange/table/incoming-table'
import { standingOf } from '#core/exchange/table/row-standing'
import type { IncomingWorkspace } from '#core/exchange/workspace-file/incoming-workspace'

/** What the preview line says of one application of a table. */
export function saidRow(row: IncomingRow): unknown {
  const { stage, outcome, paused, foreignStatus } = standingOf(row)
  return {
    line: row.line,
    company: row.company,
    role: row.role,
    status: row.status,
    ...{ stage, outcome, paused },
    unmatched_status: foreignStatus,
    applied: row.appliedOn,
    interviews: row.interviews.map(({ start, end, zone, timeKnown }) => ({
      wall: timeKnown ? start : start.slice(0, 10),
      ...{ end, zone },
    })),
    decision_date: row.decisionDate,
    deadline: row.answerBy,
    link: row.link,
    reference: row.reference,
    notes: row.notes,
    people: row.contacts,
  }
}

export function saidContact(contact: IncomingContact): unknown {
  return {
    display: contact.fullName,
    given: contact.given,
    family: contact.family,
    greeting_name: contact.greetAs,
    title: contact.jobTitle,
    organization: contact.employer,
    email: contact.emails[0] ?? null,
    emails: contact.emails,
    phone: contact.phone,
    kind: contact.kind,
  }
}

/** How a table was understood, its dates in the order of the rows. */
export function saidTable({ shape, rows, contacts }: IncomingTable): unknown {
  const {
    delimiter,
    encoding,
    columns,
    headerLine,
    subject,
    layout,
    open,
    usesSerials,
    base,
    statuses,
    sheet,
  } = shape
  return {
    ...{ delimiter, encoding, sheet, subject, layout },
    columns: columns.length,
    header: headerLine === 0 ? [] : columns.map(({ header }) => header),
    header_line: headerLine,
    fields: columns.map(({ field }) => field),
    records: subject === 'people' ? contacts.length : rows.length,
    dates: rows.flatMap(({ appliedOn }) => appliedOn ?? []),
    interview_dates: rows.flatMap(({ interviews }) =>
      interviews.map(({ start, timeKnown }) => (timeKnown ? start : start.slice(0, 10))),
    ),
    dates_open: open,
    serials: usesSerials ? base : null,
    statuses: statuses.map(({ text, meaning, sure }) => ({ text, meaning, sure })),
  }
}

export function saidWorkspace({ workspace, savedAt, broken }: IncomingWorkspace): unknown {
  const { applications, people } = workspace
  return { saved_at: savedAt, applications: applications.size, people: people.size, unreadable: broken }
}
