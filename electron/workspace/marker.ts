import { join } from 'node:path'
import type { Instant } from '#core/time/kinds'
import { writeDurably, type Disk } from './durable-file'
import { unlessMissing } from './file-system'

/**
 * A small file that says "there is data here". When the data is gone and this is not, the app was not started for the
 * first time: a drive is away, a sync client holds the file back, somebody moved it.
 */
export interface Marker {
  readonly workspaceId: string
  readonly createdAt: Instant
}

const markerPath = (folder: string) => join(folder, 'created.json')

/** Whether a marker is there; one that cannot be read counts, since something wrote it. */
export async function hasMarker(folder: string, disk: Disk): Promise<boolean> {
  return (await unlessMissing(disk.fileSystem.stamp(markerPath(folder)))) !== null
}

/** Leaves the marker where there is none. */
export async function leaveMarker(folder: string, marker: Marker, disk: Disk): Promise<void> {
  if (await hasMarker(folder, disk)) return
  await writeDurably(markerPath(folder), Buffer.from(`${JSON.stringify(marker)}\n`), disk)
}
