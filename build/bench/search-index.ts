import { monitorEventLoopDelay } from 'node:perf_hooks'
import { join } from 'node:path'
import { startSearchThread } from '../../electron/search/ask-search-thread'
import { SearchDesk } from '../../electron/search/search-desk'
import { silentLog } from '../../electron/diagnostics/log'
import { root } from '../runtime'
import type { Figure } from './figures'
import { realisticWorkspace } from './realistic-records'

/** The index as it is read after the start: how long it takes, and how long it ever holds main. */
export async function searchIndex(size: number): Promise<readonly Figure[]> {
  const workspace = realisticWorkspace(size)
  const thread = join(root, 'out/main/search-thread.js')
  const desk = new SearchDesk(
    () => startSearchThread(thread, silentLog),
    () => workspace,
  )
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const began = performance.now()
  delay.enable()
  desk.prepare()
  await readWhole(desk)
  const took = performance.now() - began
  delay.disable()
  const first = performance.now()
  await desk.find('north', 20)
  const asked = performance.now() - first
  desk.stop()
  const common = { size: String(size), who: 'Afterword', ratio: null, against: '' }
  return [
    { ...common, name: 'search index read after the start', median: took, p95: took },
    { ...common, name: 'longest stall of main meanwhile', median: delay.max / 1e6, p95: delay.max / 1e6 },
    { ...common, name: 'first search then, in its thread', median: asked, p95: asked },
  ]
}

async function readWhole(desk: SearchDesk): Promise<void> {
  for (;;) {
    if ((await desk.find('', 1)).read === 1) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
