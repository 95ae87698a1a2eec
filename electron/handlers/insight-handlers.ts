import { InsightReader } from '#core/insight/read-insight'
import type { Handlers } from '#core/ipc/contract'
import { settingsOf } from '#core/workspace/workspace'
import type { Clock } from '../clock'
import { inSlices, type Slicing } from '../in-slices'
import type { KeptWorkspace } from '../kept-workspace'

/** The figures over all applications, gathered in slices whenever the page asks. */
export function createInsightHandlers(
  kept: Pick<KeptWorkspace, 'current'>,
  clock: Pick<Clock, 'now' | 'zone'>,
  slicing: Slicing,
): Handlers['insight'] {
  return {
    read: async () => {
      const workspace = kept.current()
      const reader = new InsightReader({
        zone: clock.zone(),
        settings: settingsOf(workspace),
        now: clock.now(),
      })
      await inSlices(
        [...workspace.applications.values()],
        (portion) => portion.forEach((application) => reader.add(application)),
        slicing,
      )
      return reader.result()
    },
  }
}
