import type { Application } from '../domain/application'
import { sentAt } from '../domain/letter'
import { later } from '../time/arithmetic'
import type { Instant } from '../time/kinds'
import type { Facts } from './facts'

const latestOf = (times: readonly (Instant | null)[]): Instant | null =>
  times.reduce<Instant | null>(
    (latest, at) => (at === null ? latest : latest === null ? at : later(latest, at)),
    null,
  )

/** The last contact either way; null where they have not met or written yet. A meeting to come counts from its end. */
export function lastContactAt({ application, last }: Pick<Facts, 'application' | 'last'>): Instant | null {
  const { touches, letters } = application
  return latestOf([last?.end ?? null, ...touches.map(({ at }) => at), ...letters.map(sentAt)])
}

/** When something last happened to an application. */
export function changedAt({ createdAt, history }: Application): Instant {
  return latestOf([createdAt, ...history.map(({ at }) => at)]) ?? createdAt
}
