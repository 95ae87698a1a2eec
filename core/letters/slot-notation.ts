import { slotLabels } from './en/slot-labels'

const slotOf = new Map(slotLabels.map(([label, slot]) => [label.toLowerCase(), slot]))
const labelOf = new Map(slotLabels.map(([label, slot]) => [slot, label]))
const bracket = /\[([^\][\n]{1,40})\]/g

/** The first name in brackets that stands for nothing, or null. */
export function unknownSlotIn(text: string): string | null {
  const unknown = Array.from(text.matchAll(bracket)).find(([, name = '']) => slotFor(name) === null)
  return unknown?.[1] ?? null
}

/** A user's sentence as drafting reads it: "[company]" becomes `{company}`, "…" `{fact}`. Braces of the user's go. */
export function toWay(text: string): string {
  return text
    .replace(/[{}]/g, '')
    .replace(bracket, (written, name: string) => {
      const slot = slotFor(name)
      return slot === null ? written : `{${slot}}`
    })
    .replace(/\.{3}/g, '…')
    .replace(/\s*…\s*(?=([\p{L}{])?)/gu, (_mark, next: string | undefined, at: number, whole: string) => {
      const before = whole.slice(0, at)
      const opens = before === '' || /[.?]$/.test(before)
      return `${before === '' ? '' : ' '}{${opens ? 'Fact' : 'fact'}}${next === undefined ? '' : ' '}`
    })
    .trim()
}

/** The app's sentence as a user reads and edits it. */
export function fromWay(way: string): string {
  return way.replace(/\{(\w+)\}/g, (_written, name: string) => {
    if (/^fact$/i.test(name)) return '…'
    const small = name.charAt(0).toLowerCase() + name.slice(1)
    const label = labelOf.get(small) ?? small
    return small === name ? `[${label}]` : `[${label.charAt(0).toUpperCase()}${label.slice(1)}]`
  })
}

function slotFor(name: string): string | null {
  const slot = slotOf.get(name.trim().toLowerCase())
  if (slot === undefined) return null
  return /^\p{Lu}/u.test(name.trim()) ? slot.charAt(0).toUpperCase() + slot.slice(1) : slot
}
