import type { Disk } from './durable-file'
import { loadWorkspace, type Load } from './load-workspace'

/** Windows refuses to open what a scanner or a sync client has open; a moment later it does not. */
export async function loadPatiently(path: string, disk: Disk): Promise<Load> {
  let load = await loadWorkspace(path, disk.fileSystem)
  for (const pause of [100, 400, 1000]) {
    if (load.state !== 'unreadable' || load.reason !== 'EBUSY') break
    await disk.delay(pause)
    load = await loadWorkspace(path, disk.fileSystem)
  }
  return load
}
