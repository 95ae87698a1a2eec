import { join } from 'node:path'
import { readWorkspaceFile } from '#core/exchange/workspace-file/read-workspace-file'
import { matchWorkspace } from '#core/exchange/workspace-file/match-workspace'
import { instant, zone } from '#core/time/kinds'
import { nothingCarried, writeDocument } from '#core/workspace/document'
import { CopyMatch } from '../../electron/exchange/copy-match'
import { FileReader } from '../../electron/exchange/file-reader'
import { systemTimers } from '../../electron/heartbeat'
import { systemSlicing } from '../../electron/in-slices'
import { root } from '../runtime'
import { summary, type Figure } from './figures'
import { longestStall } from './longest-stall'
import { mainThreadTime } from './main-thread-time'
import { realisticWorkspace } from './realistic-records'

const context = { zone: zone('Europe/London'), now: instant('2026-11-25T12:00:00Z'), me: [] }
const silent = { info() {}, warn() {}, error() {} }
const pieceLength = 4 * 1024 * 1024

/** A copy of our own data read and held against half of it: in its thread and in slices, against doing it in one go. */
export async function copyStalls(count: number, runs: number): Promise<readonly Figure[]> {
  const here = realisticWorkspace(count / 2)
  const meta = { workspaceId: 'bench', savedAt: context.now, carried: nothingCarried }
  const bytes = new TextEncoder().encode(JSON.stringify(writeDocument(realisticWorkspace(count), meta)))
  const reader = new FileReader({
    ...{ thread: join(root, 'out/main/file-thread.js'), timers: systemTimers, log: silent },
  })
  const ours: number[] = []
  const whole: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / pieceLength) }, (_, at) =>
      bytes.slice(at * pieceLength, (at + 1) * pieceLength),
    )
    const inSlices = await longestStall(async () => {
      const match = new CopyMatch(here, systemSlicing)
      const read = await reader.read(pieces, 'copy.json', context, { take: match.take })
      if (!read.ok || read.value.kind !== 'workspace') throw new Error('The copy was not read.')
      match.preview('copy.json', read.value)
    }, mainThreadTime)
    ours.push(inSlices)
  }
  for (let run = 0; run < runs; run += 1) {
    const inOneGo = await longestStall(() => {
      const read = readWorkspaceFile(bytes)
      if (!read.ok) throw new Error(read.failure.code)
      matchWorkspace('copy.json', read.value, here)
      return Promise.resolve()
    }, mainThreadTime)
    whole.push(inOneGo)
  }
  const rival = summary(whole)
  const own = summary(ours)
  const size = `${String(Math.round(bytes.length / 1024 / 1024))} MB`
  const shared = { name: 'main stall, a copy looked at', size, against: 'one go' }
  return [
    { ...shared, who: 'in one go', ...rival, ratio: 1 },
    { ...shared, who: 'Afterword', ...own, ratio: own.median / rival.median },
  ]
}
