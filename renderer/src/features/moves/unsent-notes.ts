import type { Application } from '#core/domain/application'
import { latestInterview } from '#core/commands/letter-request'
import { stillToThank } from '#core/etiquette/thanks'

/** How many notes of the latest interview are neither sent nor left out. */
export function unsentNotes(application: Application): number {
  const last = latestInterview(application)
  return last === null ? 0 : stillToThank(application, last).length
}
