import { instantInZone } from '../../time/arithmetic'
import { wallTime, type Instant, type Zone } from '../../time/kinds'
import type { MailDay } from './incoming-mail'
import { saidSpan } from './said-span'
import { saidTimes, type SaidTime } from './said-times'

const answerWords =
  /\b(?:accept|sign|answer|reply|respond|response|decision|decide|let (?:me|us) know|confirm|return|offer)\b/i
const limitWords =
  /\b(?:by|before|until|till|no later than|not later than|deadline|expir\w+|valid|lapse\w*|latest|within|open (?:until|through)|through|on or before|up to|due)\b/i
const theyDecide =
  /\b(?:decision|decide|deciding|get back|be in touch|in contact|contact|let you know|hear from|update|answer|come back|feedback|outcome|next steps|inform|contact you|respond|reach out|revert|tell you|know more|decides?)\b/i

export interface MailMoment {
  readonly sentAt: Instant
  readonly zone: Zone
}

/** By when the user is to answer an offer: the day with the words of a limit, first one with words of an answer. */
export function deadlineIn(sentences: readonly string[], moment: MailMoment): MailDay | null {
  const limits = sentences.filter((sentence) => limitWords.test(sentence))
  const meant = limits.filter((sentence) => answerWords.test(sentence))
  for (const sentence of [...meant, ...limits]) {
    const day = limitIn(sentence, moment)
    if (day !== null) return day
  }
  return null
}

/** By when they say they will decide or write again. */
export function decisionIn(sentences: readonly string[], moment: MailMoment): MailDay | null {
  for (const sentence of sentences) {
    if (
      !theyDecide.test(sentence) ||
      /\byour (?:answer|decision|reply|response)\b|\bif you\b/i.test(sentence)
    )
      continue
    const day = limitIn(sentence, moment) ?? dayIn(sentence, moment)
    if (day !== null) return day
  }
  return null
}

/** The day that follows the words of a limit, rather than the first one: "starting 1 June, please answer by 5 May". */
function limitIn(sentence: string, moment: MailMoment): MailDay | null {
  const times = saidTimes(sentence, moment.sentAt, moment.zone)
  const spots = Array.from(sentence.matchAll(new RegExp(limitWords.source, 'gi')), (match) => match.index)
  const behind = times.find(({ index }) => spots.some((spot) => index >= spot && index - spot < 50))
  const chosen = behind ?? (/deadline|latest|due/i.test(sentence) ? times[0] : undefined)
  return chosen === undefined ? spanIn(sentence, moment) : mailDay(chosen, sentence, moment)
}

function dayIn(sentence: string, moment: MailMoment): MailDay | null {
  const [first] = saidTimes(sentence, moment.sentAt, moment.zone).filter(
    ({ words }) => !/^(?:today|now)$/i.test(words),
  )
  const span = spanIn(sentence, moment)
  if (span !== null) return span
  return first === undefined ? null : mailDay(first, sentence, moment)
}

function spanIn(sentence: string, { sentAt, zone }: MailMoment): MailDay | null {
  const span = saidSpan(sentence, sentAt, zone)
  return span === null ? null : { ...span, zone, zoneSaid: span.at !== null, otherDay: null, quote: sentence }
}

function mailDay(said: SaidTime, sentence: string, { zone }: MailMoment): MailDay {
  const used = said.zone ?? zone
  const at = said.clock === null ? null : instantInZone(wallTime(`${said.day}T${said.clock}`), used)
  return {
    day: said.day,
    at,
    zone: used,
    zoneSaid: said.zone !== null,
    otherDay: said.otherDay,
    quote: sentence,
  }
}
