import type { HeavyPart } from '#core/ipc/rooms/storage'
import type { Workspace } from '#core/workspace/workspace'
import { inSlices, type Slicing } from '../in-slices'

/** From this size on a person is told, in bytes: well before starts become slow, and far from the limit of 500 MB. */
export const heavy = 40_000_000

/** How many are named. */
const most = 3

/** The applications that weigh most, the heaviest first. */
export async function heaviest({ applications }: Workspace, slicing: Slicing): Promise<readonly HeavyPart[]> {
  let parts: readonly HeavyPart[] = []
  await inSlices(
    [...applications.values()],
    (portion) => {
      const weighed = portion.map((application) => ({
        company: application.company,
        bytes: Buffer.byteLength(JSON.stringify(application)),
      }))
      parts = [...parts, ...weighed].toSorted((a, b) => b.bytes - a.bytes).slice(0, most)
    },
    slicing,
  )
  return parts
}
