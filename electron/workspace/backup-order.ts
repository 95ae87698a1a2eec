import * as v from 'valibot'
import type { BackupName } from './backup-names'
import type { Disk } from './durable-file'

const headSchema = v.object({ workspaceId: v.string(), revision: v.number() })
type Head = v.InferOutput<typeof headSchema>

/** What a backup's first line says of it; null where it says nothing. */
async function headOf(path: string, { fileSystem }: Disk): Promise<Head | null> {
  try {
    const bytes = Buffer.from(await fileSystem.read(path))
    const line = bytes.subarray(0, bytes.indexOf('\n')).toString('utf8')
    const head = v.safeParse(headSchema, JSON.parse(`${line.replace(/,$/, '')}}`))
    return head.success ? head.output : null
  } catch {
    return null
  }
}

/**
 * The order in which backups are tried, best first: of the same data the one with the most changes in it, whatever a clock
 * that was wrong for a day has called it. `newestFirst` is the order of their names, which decides between different data.
 */
export async function mostChangesFirst(
  newestFirst: readonly BackupName[],
  pathOf: (name: string) => string,
  disk: Disk,
): Promise<readonly BackupName[]> {
  const groups = new Map<string, { readonly backup: BackupName; readonly revision: number }[]>()
  for (const backup of newestFirst) {
    const head = await headOf(pathOf(backup.name), disk)
    const group = groups.get(head?.workspaceId ?? '') ?? []
    groups.set(head?.workspaceId ?? '', group)
    group.push({ backup, revision: head?.revision ?? 0 })
  }
  return [...groups.values()].flatMap((group) =>
    group.toSorted((a, b) => b.revision - a.revision).map(({ backup }) => backup),
  )
}
