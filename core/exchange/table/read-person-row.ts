import { readName } from '../../domain/name'
import type { IncomingContact } from '../contacts/incoming-contact'
import { isMailAddress } from '../mail/address'
import { cellText, lostDigits, saysNothing } from './cell-text'
import type { GridRow } from './grid'
import type { RowNote } from './incoming-table'
import type { FieldColumn } from './take-cell'

/** Reads one row of a list of people; null where it names nobody. */
export function readPersonRow(
  row: GridRow,
  columns: readonly FieldColumn[],
  notes: RowNote[],
): IncomingContact | null {
  const parts = { fullName: '', given: '', family: '', employer: '', jobTitle: '', phone: '' }
  const emails: string[] = []
  for (const { index, field, name } of columns) {
    const text = cellText(row.cells[index] ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, 500)
    if (saysNothing(text)) continue
    if (field === 'email') emails.push(...addressesIn(text))
    else if (field === 'phone') {
      if (lostDigits(text)) notes.push({ line: row.line, key: 'digitsLost', column: name, text })
      parts.phone ||= text.split(' ::: ')[0] ?? ''
    } else if (field in parts) parts[field as keyof typeof parts] = text
  }
  const address = emails[0] ?? ''
  const read = readName(parts.fullName || `${parts.given} ${parts.family}`.trim(), address)
  const fullName = read.fullName || parts.employer || address
  if (fullName === '') return null
  const told = parts.given !== '' && read.kind === 'person'
  return {
    line: row.line,
    fullName,
    given: told ? parts.given : read.given,
    family: parts.family || read.family,
    greetAs: told ? parts.given : read.greetAs,
    honorific: '',
    jobTitle: parts.jobTitle,
    employer: parts.employer,
    emails: [...new Set(emails)],
    phone: parts.phone,
    kind: read.fullName === '' && parts.employer !== '' ? 'organisation' : 'person',
  }
}

/** Address books put several addresses into one cell. */
function addressesIn(text: string): readonly string[] {
  return text
    .split(/\s*:::\s*|[;,\s]+/)
    .map((address) => address.replace(/^mailto:/i, '').toLowerCase())
    .filter(isMailAddress)
}
