import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Licence } from '#core/ipc/rooms/app'

/** The packages that this app is made of, as the build wrote them beside its bundles; each once, by name. */
export async function readLicences(folders: readonly string[]): Promise<readonly Licence[]> {
  const lists = await Promise.all(
    folders.map(
      async (folder) => JSON.parse(await readFile(join(folder, 'licences.json'), 'utf8')) as Licence[],
    ),
  )
  const byName = new Map(lists.flat().map((licence) => [`${licence.name} ${licence.version}`, licence]))
  return [...byName.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}
