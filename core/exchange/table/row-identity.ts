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
  readonly days: () => readonly string[]
}

/**
 * How two applications relate. `same`: one and the same; `perhaps`: company and role agree and nothing speaks for or
 * against; `rather not`: they agree, but number, link or day differ, or no role says which job it is; `other`.
 */
export type Likeness = 'same' | 'perhaps' | 'ratherNot' | 'other'

const legalForms =
  / (?:gmbh(?: & co kg)?|ag|se|kg|inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|sa|sas|sarl|srl|spa|bv|nv|oy|ab|as|pty)$/
const genders = / (?:[mwfdxh](?: [mwfdxh]){1,3}|all genders|m w d|gn)$/

const companyKeys = new Map<string, string>()

/** A company for comparing: case, accents and its legal form do not count. Ten thousand rows name few companies often. */
export function companyKey(company: string): string {
  const known = companyKeys.get(company)
  if (known !== undefined) return known
  const folded = foldText(company)
  const key = folded.replace(legalForms, '') || folded
  if (companyKeys.size > 20_000) companyKeys.clear()
  companyKeys.set(company, key)
  return key
}

/** Marks folded for comparing, each when it is first asked for: most rows have no other at their company. */
export class FoldedMarks {
  readonly companyKey: string
  private role: string | null = null
  private link: string | null = null
  private days: readonly string[] | null = null

  constructor(private readonly marks: Marks) {
    this.companyKey = companyKey(marks.company)
  }

  get roleKey(): string {
    return (this.role ??= foldText(this.marks.role).replace(genders, ''))
  }

  get referenceKey(): string {
    return this.marks.reference === '' ? '' : foldText(this.marks.reference)
  }

  get linkKey(): string {
    return (this.link ??= linkKey(this.marks.link))
  }

  get appliedOn(): string {
    return this.marks.appliedOn ?? ''
  }

  meetsOnADayOf(other: FoldedMarks): boolean {
    const days = other.ownDays
    return days.length > 0 && this.ownDays.some((day) => days.includes(day))
  }

  private get ownDays(): readonly string[] {
    return (this.days ??= this.marks.days())
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
  const day = agreement(a.appliedOn, b.appliedOn)
  if (day === 'agrees' || a.meetsOnADayOf(b)) return 'same'
  return day === 'differs' || a.roleKey === '' ? 'ratherNot' : 'perhaps'
}

function agreement(a: string, b: string): 'agrees' | 'differs' | 'open' {
  if (a === '' || b === '') return 'open'
  return a === b ? 'agrees' : 'differs'
}
