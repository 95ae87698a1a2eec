import { dueReminders } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import { milliseconds } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'
import type { Workspace } from '#core/workspace/workspace'
import { searchMark } from './search-nudges'

const keptMs = 400 * 24 * 3_600_000

/**
 * Announcements that hold nothing back any more: of applications that are gone, and older than 400 days. Whose reminder
 * is still due stays, however old: without it the reminder would be given again.
 */
export function staleAnnouncements(
  workspace: Pick<Workspace, 'applications' | 'announcements'>,
  card: (id: string) => Card | undefined,
  now: Instant,
): readonly string[] {
  const at = milliseconds(now)
  return [...workspace.announcements.values()].flatMap(({ id, announcedAt }) => {
    const applicationId = id.slice(0, id.indexOf(':'))
    const isOld = at - milliseconds(announcedAt) > keptMs
    if (id.startsWith(searchMark)) return isOld ? [id] : []
    if (!workspace.applications.has(applicationId)) return [id]
    return isOld && !isDue(id, card(applicationId), now) ? [id] : []
  })
}

function isDue(id: string, card: Card | undefined, now: Instant): boolean {
  return card === undefined || dueReminders(card, now).some(({ knownAs }) => knownAs.includes(id))
}
