import { join } from 'node:path'
import type { Disk } from './durable-file'

/** Temporary names of what stands beside the data file: the marker, the word that it is open, versions kept aside. */
const pattern =
  /^\.(?:created\.json|open-on\.json|afterword\.(?:damaged|conflict|ancestor)-.+\.json)\..+\.tmp$/

/**
 * Clears away what crashes left of small files under way. Each is written anew from what is still there; left alone, they
 * would add up over the years.
 */
export async function removeHalfMade(folder: string, { fileSystem }: Disk): Promise<void> {
  const names = await fileSystem.list(folder)
  for (const name of names.filter((one) => pattern.test(one)))
    await fileSystem.remove(join(folder, name)).catch(() => {})
}

/** The same for a backup under way, whose data all stands in the file still. No other may be under way meanwhile. */
export async function removeHalfBackups(folder: string, { fileSystem }: Disk): Promise<void> {
  const backups = join(folder, 'backups')
  const names = await fileSystem.list(backups)
  for (const name of names.filter((one) => one.startsWith('.afterword') && one.endsWith('.tmp')))
    await fileSystem.remove(join(backups, name)).catch(() => {})
}
