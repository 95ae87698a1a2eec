import type { Application } from '../domain/application'
import type { Settings } from '../domain/settings'
import type { Zone } from '../time/kinds'
import { madrid } from './applications'
import { aPlanContext, stepsOf, wall } from './plans'

/** Which question is suggested, and from when: `askStatus 2027-04-14T09:00`. */
export function asked(application: Application, settings: Partial<Settings> = {}, where: Zone = madrid) {
  return stepsOf(application, aPlanContext({ settings, zone: where }))
    .filter(({ action, rule }) => action === 'openCallSheet' || rule === 'closingTouch')
    .map(({ rule, opensAt }) => `${rule} ${wall(opensAt, where)}`)
}
