import type { Handlers } from '#core/ipc/contract'
import type { CopyInside, FolderAnswer, StorageState } from '#core/ipc/rooms/storage'
import { failed, FailureError, valueOf } from '#core/workspace/failure'
import type { ClockWatch } from '../clock-doubt'
import type { StorageDesk } from '../workspace/storage-desk'

/** What the person is asked for in the system's own dialogs; null where they thought better of it. */
export interface StorageQuestions {
  readonly fileToOpen: () => Promise<string | null>
  readonly fileToSave: () => Promise<string | null>
  readonly folder: () => Promise<string | null>
}

interface Wiring {
  readonly desk: StorageDesk
  readonly ask: StorageQuestions
  readonly openPath: (path: string) => Promise<unknown>
  /** How the file stands now. */
  readonly state: () => StorageState
  readonly clockWatch: Pick<ClockWatch, 'current' | 'trust'>
  /** Everything in force is another: who lives by it looks anew. */
  readonly onReplaced: () => Promise<void>
}

/** The saved data itself. No path comes from the page: main asks for it, and remembers what it was given. */
export function createStorageHandlers(wiring: Wiring): Handlers['storage'] {
  const { desk, ask, openPath, state, clockWatch, onReplaced } = wiring
  let elsewhere: string | null = null
  let folderAskedFor: string | null = null

  /** An id is only a copy's where main has listed it, or opened it for this person. */
  async function known(id: string): Promise<string> {
    if (id === elsewhere) return id
    const { copies, conflict } = await desk.overview()
    const ids = [...copies.map((copy) => copy.id), conflict?.id]
    if (!ids.includes(id)) throw new FailureError(failed('notFound').failure)
    return id
  }

  async function lookElsewhere(): Promise<CopyInside | null> {
    const file = await ask.fileToOpen()
    if (file === null) return null
    const inside = valueOf(await desk.lookAtFile(file))
    elsewhere = inside.copy.id
    return inside
  }

  async function moveFolder(): Promise<FolderAnswer> {
    const folder = await ask.folder()
    if (folder === null) return null
    folderAskedFor = folder
    return valueOf(await desk.moveTo(folder))
  }

  async function replaced(): Promise<StorageState> {
    await onReplaced()
    return state()
  }

  return {
    overview: () => desk.overview(),
    reopen: async () => {
      await desk.reopen()
      return replaced()
    },
    lookInside: async ({ id }) => valueOf(await desk.lookInside(await known(id))),
    lookElsewhere,
    chooseRecovery: async ({ id }) => {
      valueOf(await desk.chooseRecovery(id === null ? null : await known(id)))
      return replaced()
    },
    restore: async ({ id, mode }) => valueOf(await desk.restore(await known(id), mode)),
    backUpNow: async () => valueOf(await desk.backUpNow()),
    saveCopy: async () => {
      const file = await ask.fileToSave()
      if (file === null) return null
      valueOf(await desk.saveCopy(file))
      return { file }
    },
    openFolder: async () => {
      await openPath((await desk.overview()).folder)
      return null
    },
    moveFolder,
    useFolder: async () => {
      if (folderAskedFor === null) throw new FailureError(failed('notFound').failure)
      return valueOf(await desk.useFolder(folderAskedFor))
    },
    resolveConflict: async ({ choice, sides }) => valueOf(await desk.resolveConflict(choice, sides)),
    clock: () => clockWatch.current(),
    trustClock: () => {
      clockWatch.trust()
      return null
    },
    removeCopies: async () => valueOf(await desk.removeCopies()),
  }
}
