import { join } from 'node:path'
import * as v from 'valibot'
import { readSmallJson } from '#core/json/read-json'
import { writeDurably, type Disk } from './durable-file'

const pointerSchema = v.object({ folder: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)) })

/** The file that says where the data went: beside the folder where it usually is. */
const pointerOf = (usual: string) => `${usual}-folder.json`

/** Where the data is: where the user moved it, else the usual folder. */
export async function dataFolder(usual: string, { fileSystem }: Disk): Promise<string> {
  try {
    const text = new TextDecoder().decode(await fileSystem.read(pointerOf(usual)))
    const pointer = v.safeParse(pointerSchema, readSmallJson(text))
    return pointer.success ? pointer.output.folder : usual
  } catch {
    return usual
  }
}

/** Remembers where the data is from now on. */
export async function rememberFolder(usual: string, folder: string, disk: Disk): Promise<void> {
  if (folder === usual) return disk.fileSystem.remove(pointerOf(usual))
  await writeDurably(pointerOf(usual), Buffer.from(`${JSON.stringify({ folder })}\n`), disk)
}

/** Where a file of ours is within a folder that the user chose: in one of its own, unless that folder is one already. */
export async function ownFolderIn(chosen: string, { fileSystem }: Disk): Promise<string> {
  const names = await fileSystem.list(chosen)
  return names.length === 0 || names.includes('afterword.json') ? chosen : join(chosen, 'Afterword')
}
