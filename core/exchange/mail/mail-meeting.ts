import { instantInZone } from '../../time/arithmetic'
import { wallTime } from '../../time/kinds'
import { isMeetingLink, linksIn } from '../calendar/join-link'
import type { MailMeeting } from './incoming-mail'
import type { MailMoment } from './mail-dates'
import { saidTimes, type SaidTime } from './said-times'

/** The first day with a clock time that the mail names; for a move, the one it moves to. */
export function meetingIn(
  sentences: readonly string[],
  moment: MailMoment,
  moved: boolean,
  text: string,
): MailMeeting | null {
  const found = joinedClock(sentences, moment)
  const chosen = moved
    ? (found.find(({ sentence, said }) => isNew(sentence, said.index)) ?? found[0])
    : found[0]
  if (chosen === undefined) return null
  const { said, sentence } = chosen
  const used = said.zone ?? moment.zone
  const start = wallTime(`${said.day}T${said.clock ?? '00:00'}`)
  const end =
    said.endClock === null || said.endClock <= (said.clock ?? '')
      ? null
      : wallTime(`${said.day}T${said.endClock}`)
  return {
    start,
    end,
    zone: used,
    startsAt: instantInZone(start, used),
    zoneSaid: said.zone !== null,
    otherDay: said.otherDay,
    joinLink: linksIn(text.slice(0, 50_000)).find(isMeetingLink) ?? '',
    quote: sentence,
  }
}

/** Times with a clock; a day ("Date: 3 March") and a clock ("Time: 10:00") on neighbouring lines make one. */
function joinedClock(
  sentences: readonly string[],
  { sentAt, zone }: MailMoment,
): readonly { readonly said: SaidTime; readonly sentence: string }[] {
  const all = sentences
    .slice(0, 80)
    .flatMap((sentence) => saidTimes(sentence, sentAt, zone).map((said) => ({ said, sentence })))
  const withClock = all.filter(({ said }) => said.clock !== null)
  if (withClock.length > 0) return withClock
  return sentences.slice(0, 80).flatMap((sentence, at) => {
    const pair = `${sentence.replace(/[.\s]+$/, '')} ${(sentences[at + 1] ?? '').replace(/^\s*(?:time|at)\s*:\s*/i, 'at ')}`
    return saidTimes(pair, sentAt, zone)
      .filter(({ clock }) => clock !== null)
      .map((said) => ({ said, sentence: pair }))
  })
}

/** "from Tuesday 10:00 to Wednesday 14:00", "instead of Tuesday": what stands nearest before a time tells which it is. */
function isNew(sentence: string, index: number): boolean {
  const before = sentence.slice(Math.max(0, index - 40), index).toLowerCase()
  const old = lastOf(
    before,
    /\b(?:from|instead of|originally|was|were|previous(?:ly)?|old|scheduled for|planned for|rather than|not|can't make|cannot make|our|your)\b/g,
  )
  const fresh = lastOf(before, /\b(?:to|new|now|is|be|for|about|suggest|propose)\b/g)
  return old === -1 || fresh > old
}

function lastOf(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern)).at(-1)?.index ?? -1
}
