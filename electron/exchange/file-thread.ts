import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { readAnyFile } from '#core/exchange/read-any-file'
import { copiedRecords } from '#core/exchange/workspace-file/copied-record'
import type { IncomingWorkspace } from '#core/exchange/workspace-file/incoming-workspace'
import { shareRead } from '#core/exchange/workspace-file/read-workspace-file'
import { success } from '#core/workspace/failure'
import { settingsOf } from '#core/workspace/workspace'
import { portionsOf } from './copy-portions'
import type { FileMessage, FileTask, ReadCopy } from './file-messages'

// A thread of its own for each file: whatever a hostile one does to this world ends with it.
const { pieces, name, context } = workerData as FileTask
// Said once everything is loaded, so that a slow machine's start does not count as the file's doing.
say('begun')
const read = await readAnyFile(joined(pieces), name, { ...context, moved: sayNowAndThen() })
if (!read.ok) say(read)
else if (read.value.kind !== 'workspace') say(success(read.value))
else say(success(await handOver(read.value)))

function say(message: FileMessage): void {
  parentPort?.postMessage(message)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts
  return first !== undefined && parts.length === 1 ? first : Buffer.concat(parts)
}

/** Often enough for a bar that moves, seldom enough to cost nothing. */
function sayNowAndThen(): (share: number) => void {
  let said = performance.now()
  return (share) => {
    if (performance.now() - said < 100) return
    said = performance.now()
    say({ share })
  }
}

/** Sends the records of a copy, each portion when the one before is taken: all at once would hold up whoever gets them. */
async function handOver({ workspace, ...copy }: IncomingWorkspace): Promise<ReadCopy> {
  const all = workspace.applications.size + workspace.people.size
  let sent = 0
  for (const portion of portionsOf(copiedRecords(workspace))) {
    sent += portion.length
    say({ portion, share: shareRead + (1 - shareRead) * (sent / all) })
    if (parentPort !== null) await once(parentPort, 'message')
  }
  return { ...copy, settings: settingsOf(workspace) }
}
