import { isRight, mainStep } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import { searchNudge } from '#core/etiquette/searching'
import { dayIn, later } from '#core/time/arithmetic'
import type { Instant, Zone } from '#core/time/kinds'
import { settingsOf, type Workspace } from '#core/workspace/workspace'

/** Where the announcement of a nudge begins; the day follows. */
export const searchMark = 'search:'

/** When the last nudge was given, or the user last said "not now"; null for never. */
function lastNudgeAt({
  announcements,
  settings,
}: Pick<Workspace, 'announcements' | 'settings'>): Instant | null {
  let last: Instant | null = settingsOf({ settings }).searchPutOffAt
  for (const { id, announcedAt } of announcements.values()) {
    if (id.startsWith(searchMark)) last = last === null ? announcedAt : later(last, announcedAt)
  }
  return last
}

/** A step asks to be done now; a nudge beside it would only take from it. */
function isAsking(card: Card, now: Instant): boolean {
  const step = mainStep(card, now)
  return step !== null && isRight(step, now)
}

/** The id of the nudge that is due now, or null: it waits for an hour with nothing to do. One that was announced counts as given, also where a crash hid it. */
export function dueSearchNudge(
  workspace: Workspace,
  cards: readonly Card[],
  now: Instant,
  zone: Zone,
): string | null {
  const nudge = searchNudge(cards, settingsOf(workspace), lastNudgeAt(workspace), now, zone)
  return nudge === null || cards.some((card) => isAsking(card, now))
    ? null
    : `${searchMark}${dayIn(now, zone)}`
}
