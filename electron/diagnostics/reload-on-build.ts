import { watch, type FSWatcher } from 'node:fs'
import type { Part } from '../part'

const settleMs = 200

/** For `npm run dev`: reloads the page when its bundle was written anew, so that what runs is always the real bundle. */
export function createReloadOnBuild(folder: string, reload: () => void): Part {
  let watcher: FSWatcher | null = null
  let timer: NodeJS.Timeout | undefined
  return {
    name: 'reload on build',
    start() {
      watcher = watch(folder, { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(reload, settleMs)
      })
    },
    stop() {
      clearTimeout(timer)
      watcher?.close()
    },
  }
}
