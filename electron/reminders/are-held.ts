import { compareInstants } from '#core/time/arithmetic'
import type { Instant, Zone } from '#core/time/kinds'
import { isQuiet } from '#core/time/quiet-hours'
import { settingsOf, type Workspace } from '#core/workspace/workspace'

/** Paused by the user, or in the hours in which nothing is announced: reminders are kept for later, not dropped. */
export function areHeld(workspace: Pick<Workspace, 'settings'>, now: Instant, zone: Zone): boolean {
  const { quietFrom, quietTo, remindersPausedUntil } = settingsOf(workspace)
  const isPaused = remindersPausedUntil !== null && compareInstants(now, remindersPausedUntil as Instant) < 0
  return isPaused || isQuiet(now, { from: quietFrom, to: quietTo }, zone)
}
