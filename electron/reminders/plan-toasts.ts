import type { DueReminder } from '#core/etiquette/at-hand'
import { milliseconds } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'

const mostToasts = 3
/** A reminder this old was missed: the app was closed, the machine slept, or it is the past of something brought in. */
const missedAfterMs = 5 * 60_000

export interface ToastPlan {
  readonly single: readonly DueReminder[]
  /** Named together in one. */
  readonly digest: readonly DueReminder[]
}

/**
 * Which reminders speak for themselves. Missed ones come as one digest, and whoever opens the laptop to two hundred due
 * steps gets three toasts and a digest. `repeated` are those announced before a crash, of which nobody knows if they
 * were shown. Where something shown went unseen (`hasUnseen`), a missed one comes as a digest that can name it.
 */
export function planToasts(
  due: readonly DueReminder[],
  repeated: ReadonlySet<string>,
  now: Instant,
  hasUnseen = false,
): ToastPlan {
  const at = milliseconds(now)
  const isMissed = ({ id, at: moment }: DueReminder): boolean =>
    repeated.has(id) || at - milliseconds(moment) > missedAfterMs
  const missed = due.filter(isMissed)
  const fresh = due
    .filter((reminder) => !isMissed(reminder))
    .toSorted((a, b) => a.step.priority - b.step.priority)
  const crowd = [...missed, ...fresh.slice(mostToasts)]
  const [only] = crowd
  if (crowd.length === 1 && only !== undefined && fresh.length < mostToasts && !hasUnseen) {
    return { single: [...fresh, only], digest: [] }
  }
  return { single: fresh.slice(0, mostToasts), digest: crowd }
}
