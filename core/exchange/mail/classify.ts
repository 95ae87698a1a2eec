import { foreignCues } from './foreign-cues'
import { plainCues } from './plain-cues'
import { filledCues, holdCues, rejectionCues, type Cue, type SpokenKind } from './cues'
import type { MailKind } from './mail-kind'
import { changeCues } from './change-cues'
import { invitationCues } from './meeting-cues'
import { offerCues } from './offer-cues'
import { advertCues, dateCues, receiptCues } from './waiting-cues'
import { advisable } from './verdict'

/** Words that a judgement relies on, as the mail has them. */
export interface Evidence {
  readonly kind: SpokenKind
  readonly weight: number
  readonly quote: string
}

export interface Verdict {
  readonly kind: MailKind
  /** The sentences it was judged by, most telling first; for the user to see. */
  readonly quotes: readonly string[]
}

const cues: readonly Cue[] = [
  ...rejectionCues,
  ...filledCues,
  ...holdCues,
  ...offerCues,
  ...invitationCues,
  ...changeCues,
  ...receiptCues,
  ...dateCues,
  ...advertCues,
  ...foreignCues,
  ...plainCues,
]

/** What is said only of a case that may never come, which says nothing about this one. */
const condition =
  /\b(?:if|unless|should (?:you|your|we|there|the)|whether|in (?:the event|case)|once|provided|as soon as|until|only (?:those|candidates|applicants|shortlisted|successful))\b/

/** An offer that does not come, or not yet. */
const noOffer =
  /(?:\b(?:no|not|never|cannot|unable|nor|before)\b|n't\b)(?!(?: \w+){0,3} hesitate)[^.;]{0,40}\b(?:offer|contract|join)\b|\b(?:offer|contract)\b[^.;]{0,30}(?:\bnot\b|\bnever\b|n't\b)/

/** What a mail is, by its own words sentence by sentence; the subject is one more, and weighs least. */
export function judgeWords(sentences: readonly string[], subject: string, bulk: boolean): Verdict {
  const evidence = [...sentences.flatMap((sentence) => evidenceIn(sentence, 3)), ...evidenceIn(subject, 2)]
  const kind = advisable(evidence, bulk)
  const quotes = evidence
    .filter((found) => found.kind === kind)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ quote }) => quote)
  return { kind, quotes: [...new Set(quotes)].slice(0, 3) }
}

function evidenceIn(sentence: string, most: number): readonly Evidence[] {
  const plain = sentence
    .toLowerCase()
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
  const found: Evidence[] = []
  for (const cue of cues) {
    if (found.some(({ kind, weight }) => kind === cue.kind && weight >= Math.min(cue.weight, most))) continue
    const at = plain.search(cue.says)
    if (at === -1 || cue.unless?.test(plain) === true) continue
    if (isConditional(plain, at, cue.kind)) continue
    if (cue.kind === 'offer' && noOffer.test(plain)) continue
    found.push({
      kind: cue.kind,
      weight: cue.kind === 'advert' ? cue.weight : Math.min(cue.weight, most),
      quote: sentence,
    })
  }
  return found
}

/** "If your background fits, we will schedule a call" invites nobody; "let us know if Tuesday suits" does. */
function isConditional(plain: string, at: number, kind: SpokenKind): boolean {
  if (kind === 'advert' || kind === 'acknowledgement' || kind === 'decisionDate') return false
  const where = condition.exec(plain)?.index ?? -1
  if (where === -1) return false
  const word = plain.slice(where, where + 12)
  if (kind === 'onHold') return false
  if (/^(?:until|once|as soon)/.test(word)) return kind !== 'filled' && where < at && !/^until/.test(word)
  if (kind === 'invitation' || kind === 'reschedule' || kind === 'offer')
    return where < at && !/^if (?:you are|you're) (?:still|available|happy|free)/.test(plain.slice(where))
  return where < at
}
