import type { PlainDate } from '../../time/kinds'
import { foldText } from './fold'

/** What tells one application from another at the same company. */
export interface Marks {
  readonly company: string
  readonly role: string
  readonly reference: string
  readonly link: string
  readonly appliedOn: PlainDate | null
  /** Days of its interviews, in the user's zone. */
  readonly days: readonly string[]
}

/** Marks folded for comparing. */
export interface FoldedMarks extends Marks {
  readonly companyKey: string
  readonly roleKey: string
  readonly referenceKey: string
  readonly linkKey: string
}

/**
 * How two applications relate. `same`: one and the same; `perhaps`: company and role agree and nothing speaks for or
 * against; `rather not`: they agree, but number, link or day differ, or no role says which job it is; `other`.
 */
export type Likeness = 'same' | 'perhaps' | 'ratherNot' | 'other'

const legalForms =
  / (?:gmbh(?: & co kg)?|ag|se|kg|inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|sa|sas|sarl|srl|spa|bv|nv|oy|ab|as|pty)$/
const genders = / (?:[mwfdxh](?: [mwfdxh]){1,3}|all genders|m w d|gn)$/

/** A company for comparing: case, accents and its legal form do not count. */
export function companyKey(company: string): string {
  const key = foldText(company)
  return key.replace(legalForms, '') || key
}

export function foldedMarks(marks: Marks): FoldedMarks {
  return {
    ...marks,
    companyKey: companyKey(marks.company),
    roleKey: foldText(marks.role).replace(genders, ''),
    referenceKey: foldText(marks.reference),
    linkKey: linkKey(marks.link),
  }
}

/** A link without what changes from visit to visit; empty for one that leads to a whole site. */
function linkKey(link: string): string {
  const bare = link
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?&](?:utm_[^&#]*|ref|refid|trk|trackingid|source|src)=?[^&#]*/g, '')
    .replace(/#.*$/, '')
    .replace(/[/?&]+$/, '')
  return bare.includes('/') || bare.includes('?') ? bare : ''
}

/** Never by company alone: role, requisition, link or day must agree too. */
export function likeness(a: FoldedMarks, b: FoldedMarks): Likeness {
  if (a.companyKey !== b.companyKey) return 'other'
  const reference = agreement(a.referenceKey, b.referenceKey)
  const link = agreement(a.linkKey, b.linkKey)
  if (reference === 'agrees' || (link === 'agrees' && reference !== 'differs')) return 'same'
  if (a.roleKey !== b.roleKey) return 'other'
  if (reference === 'differs' || link === 'differs') return 'ratherNot'
  const day = agreement(a.appliedOn ?? '', b.appliedOn ?? '')
  if (day === 'agrees' || a.days.some((one) => b.days.includes(one))) return 'same'
  return day === 'differs' || a.roleKey === '' ? 'ratherNot' : 'perhaps'
}

function agreement(a: string, b: string): 'agrees' | 'differs' | 'open' {
  if (a === '' || b === '') return 'open'
  return a === b ? 'agrees' : 'differs'
}
