import { failed, success, type Result } from '../../workspace/failure'
import { decodeText } from '../table/decode-text'
import { binaryLines } from './binary-lines'
import { cardLine, type CardLine } from './card-line'
import { contactOf } from './contact-of'
import type { IncomingContact } from './incoming-contact'

/** What an address book held. `skipped`: cards that name nobody; `doubled`: cards of somebody an earlier card had. */
export interface IncomingContacts {
  readonly contacts: readonly IncomingContact[]
  readonly skipped: readonly number[]
  readonly doubled: readonly number[]
  /** The file ends within a card, or holds more cards than are read. */
  readonly cutOff: boolean
}

/** Most cards that are read of one file. */
const mostCards = 20_000

/** Reads contact cards (vCard 2.1, 3.0, 4.0). Fails with `fileUnreadable` where there is no card at all. */
export function readContacts(bytes: Uint8Array, moved?: (share: number) => void): Result<IncomingContacts> {
  const { flat, encoding } = narrow(bytes)
  const { cards, cutOff } = cardsOf(binaryLines(flat), encoding)
  if (cards.length === 0) return failed('fileUnreadable')
  const contacts: IncomingContact[] = []
  const skipped: number[] = []
  const doubled: number[] = []
  const byAddress = new Map<string, number>()
  cards.forEach((lines, index) => {
    if (index % 64 === 63) moved?.(index / cards.length)
    const contact = contactOf(lines, index + 1)
    if (contact === null) {
      skipped.push(index + 1)
      return
    }
    const earlier = contact.emails.map((address) => byAddress.get(address)).find((at) => at !== undefined)
    const held = earlier === undefined ? undefined : contacts[earlier]
    if (held !== undefined && earlier !== undefined) {
      contacts[earlier] = joined(held, contact)
      doubled.push(index + 1)
    } else contacts.push(contact)
    const at = earlier ?? contacts.length - 1
    for (const address of contact.emails) byAddress.set(address, at)
  })
  return success({ contacts, skipped, doubled, cutOff })
}

/** UTF-16 files as UTF-8; the encoding of lines that name none. */
function narrow(bytes: Uint8Array): { readonly flat: Uint8Array; readonly encoding: string } {
  const { text, encoding } = decodeText(bytes)
  if (encoding.startsWith('utf-16')) return { flat: new TextEncoder().encode(text), encoding: 'utf-8' }
  return { flat: bytes, encoding }
}

/** The lines of each card. A card within a card (an agent's) is not read; an end that is missing is forgiven. */
function cardsOf(
  lines: readonly string[],
  encoding: string,
): { readonly cards: CardLine[][]; readonly cutOff: boolean } {
  const cards: CardLine[][] = []
  let depth = 0
  for (const raw of lines) {
    const line = cardLine(raw, encoding)
    if (line === null) continue
    const isCard = /^vcard$/i.test(line.parts[0] ?? '')
    if (line.name === 'BEGIN' && isCard) {
      depth += 1
      if (depth === 1) cards.push([])
    } else if (line.name === 'END' && isCard) depth = Math.max(0, depth - 1)
    else if (depth === 1) cards.at(-1)?.push(line)
  }
  return { cards: cards.slice(0, mostCards), cutOff: depth > 0 || cards.length > mostCards }
}

/** Two cards of one address: the first stands, the second fills what it lacks. */
function joined(first: IncomingContact, second: IncomingContact): IncomingContact {
  const unnamed = first.given === '' && first.family === '' && second.given !== ''
  const named = unnamed ? second : first
  return {
    ...named,
    line: first.line,
    honorific: first.honorific || second.honorific,
    jobTitle: first.jobTitle || second.jobTitle,
    employer: first.employer || second.employer,
    emails: [...new Set([...first.emails, ...second.emails])],
    phone: first.phone || second.phone,
  }
}
