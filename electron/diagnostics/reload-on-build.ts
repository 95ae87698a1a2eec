import { existsSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import type { Part } from '../part'

const settleMs = 200

/** For `npm run dev`: reloads the page when its bundle was written anew, so that what runs is always the real bundle. */
export function createReloadOnBuild(folder: string, reload: () => void): Part {
  // A build empties the folder first and may take longer than a pause between two writes.
  const isWhole = (): boolean => existsSync(join(folder, 'index.html'))
  let watcher: FSWatcher | null = null
  let timer: NodeJS.Timeout | undefined
  return {
    name: 'reload on build',
    start() {
      watcher = watch(folder, { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(() => isWhole() && reload(), settleMs)
      })
    },
    stop() {
      clearTimeout(timer)
      watcher?.close()
    },
  }
}
