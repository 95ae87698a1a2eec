import type { WebContents } from 'electron'
import * as v from 'valibot'
import { zoneSchema } from '#core/time/kinds'
import type { Clock } from './clock'

const ask = 'Intl.DateTimeFormat().resolvedOptions().timeZone'

/**
 * Asks the page which zone the user is in. Main keeps the zone it was started in when the system's changes, pages do
 * not; setting TZ then brings main's own view, and so its log, up to date as well.
 */
export async function followZone(contents: WebContents | null, clock: Clock): Promise<void> {
  if (clock.isTestClock || contents === null || contents.isDestroyed()) return
  const answer = v.safeParse(zoneSchema, await contents.executeJavaScript(ask).catch(() => null))
  if (!answer.success || answer.output === clock.zone()) return
  process.env['TZ'] = answer.output
  clock.setZone(answer.output)
}
