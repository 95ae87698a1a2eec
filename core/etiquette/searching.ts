import type { Settings } from '../domain/settings'
import { addDays, compareInstants, dayIn, instantOnDay, later } from '../time/arithmetic'
import type { Instant, PlainDate, Zone } from '../time/kinds'
import { afterQuiet } from '../time/quiet-hours'
import { mainStep } from './at-hand'
import type { Card } from './card'
import type { RuleId } from './step'

/** That all eggs lie in one basket: since when nothing new came, and how many applications are live. */
export interface SearchNudge {
  readonly since: Instant
  readonly live: number
}

type SearchSettings = Pick<
  Settings,
  'searchNudge' | 'enoughLive' | 'nothingNewDays' | 'searchNudgeDays' | 'morning' | 'quietFrom' | 'quietTo'
>

/** Steps of an application of which the user can do no more than wait and ask. */
const waitingRules: ReadonlySet<RuleId> = new Set([
  'wait',
  'askDecisionDate',
  'askTimeline',
  'askStatus',
  'secondTouch',
  'closingTouch',
])
const offerRules: ReadonlySet<RuleId> = new Set(['acknowledgeOffer', 'answerOffer'])

function isWaitingAt(card: Card, at: Instant): boolean {
  const step = mainStep(card, at)
  return card.live && step !== null && waitingRules.has(step.rule)
}

function hasOffer({ steps }: Card): boolean {
  return steps.some(({ rule }) => offerRules.has(rule))
}

/** When the last new thing came or comes: an application, or an interview. */
function newestOf(cards: readonly Card[]): Instant | null {
  const moments = cards.flatMap(({ createdAt, lastInterview }) => [
    createdAt,
    ...(lastInterview === null ? [] : [lastInterview.startsAt]),
  ])
  return moments.reduce<Instant | null>((newest, at) => (newest === null ? at : later(newest, at)), null)
}

function dueAt(since: Instant, settings: SearchSettings, lastNudgeAt: Instant | null, zone: Zone): Instant {
  const quiet = { from: settings.quietFrom, to: settings.quietTo }
  const stale = addDays(dayIn(since, zone), settings.nothingNewDays)
  const again: PlainDate =
    lastNudgeAt === null ? stale : addDays(dayIn(lastNudgeAt, zone), settings.searchNudgeDays)
  const day = again > stale ? again : stale
  return afterQuiet(instantOnDay(day, settings.morning, zone), quiet, zone)
}

interface Standing extends SearchNudge {
  readonly dueAt: Instant
}

/** The nudge as it would stand if nothing new came until it is due; null where it would not. */
function standing(
  cards: readonly Card[],
  settings: SearchSettings,
  lastNudgeAt: Instant | null,
  now: Instant,
  zone: Zone,
): Standing | null {
  const live = cards.filter((card) => card.live).length
  const since = newestOf(cards)
  if (!settings.searchNudge || live >= settings.enoughLive || since === null || cards.some(hasOffer))
    return null
  const due = dueAt(since, settings, lastNudgeAt, zone)
  const at = later(due, now)
  return cards.some((card) => isWaitingAt(card, at)) ? { since, live, dueAt: due } : null
}

/**
 * The nudge to keep searching, or null: one waits, fewer are live than is enough, and no application or interview came
 * for some days; at most one a week, and none while an offer stands. Source: the article; CareerOneStop.
 */
export function searchNudge(
  cards: readonly Card[],
  settings: SearchSettings,
  lastNudgeAt: Instant | null,
  now: Instant,
  zone: Zone,
): SearchNudge | null {
  const found = standing(cards, settings, lastNudgeAt, now, zone)
  if (found === null || compareInstants(found.dueAt, now) > 0) return null
  return { since: found.since, live: found.live }
}

/**
 * When the next nudge is due as things are, in the morning and out of quiet hours: in the past where it is due already,
 * null where there is none. To be asked anew whenever a card changes or its next moment comes.
 */
export function nextNudgeAt(
  cards: readonly Card[],
  settings: SearchSettings,
  lastNudgeAt: Instant | null,
  now: Instant,
  zone: Zone,
): Instant | null {
  return standing(cards, settings, lastNudgeAt, now, zone)?.dueAt ?? null
}
