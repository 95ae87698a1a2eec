import type { Handlers } from '#core/ipc/contract'
import type { TakeOutWish } from '#core/ipc/rooms/take-out'
import type { OutgoingFile } from '../take-out/outgoing-file'

interface Wiring {
  readonly make: (wish: TakeOutWish) => Promise<OutgoingFile>
  /** Asks where, writes the file; its path, or null when the user thought better of it. */
  readonly save: (file: OutgoingFile, wish: TakeOutWish) => Promise<string | null>
  readonly print: () => Promise<void>
}

/** What leaves the app as a file. The page never names a path: the system's dialog does. */
export function createTakeOutHandlers({ make, save, print }: Wiring): Handlers['takeOut'] {
  return {
    save: async (wish) => {
      const file = await make(wish)
      const { count, longCells } = file
      if (count === 0) return { saved: false, file: '', count, longCells }
      const path = await save(file, wish)
      return { saved: path !== null, file: path ?? '', count, longCells }
    },
    print: async () => {
      await print()
      return null
    },
  }
}
