import type { Instant } from '#core/time/kinds'
import { milliseconds } from '#core/time/arithmetic'
import { notificationDaemon, type AskBus } from '../shell/session-bus'

const askAgainMs = 5 * 60_000

/**
 * Whether notifications would be shown. Asked anew before each show on Linux, since a daemon comes and goes with the
 * session and showing one without a daemon freezes the app; after a no, not again for five minutes.
 */
export function createNotificationProbe(
  platform: NodeJS.Platform,
  ask: AskBus,
  now: () => Instant,
): () => Promise<boolean> {
  let refusedAt: number | null = null
  return async () => {
    if (platform !== 'linux') return true
    const at = milliseconds(now())
    if (refusedAt !== null && Math.abs(at - refusedAt) < askAgainMs) return false
    const available = (await ask(notificationDaemon)) === true
    refusedAt = available ? null : at
    return available
  }
}
