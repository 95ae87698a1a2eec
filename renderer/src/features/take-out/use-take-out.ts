import { ref, type Ref } from 'vue'
import type { TakeOutWish } from '#core/ipc/rooms/take-out'
import { api } from '../../api/client'
import { failureOf } from '../../api/app-error'
import { useNotices } from '../../notices/notice-store'
import { sayFailure, useWords } from '../../words/use-words'

/** What can be taken out; everything at once is a copy of the saved data. */
export type Wish = TakeOutWish | { readonly what: 'everything' }

/** The last part of a path, on any system. */
const nameIn = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/** Saving what was chosen. What went wrong is said in the sheet, what went well in a notice. */
export function useTakeOut(): {
  readonly busy: Ref<boolean>
  readonly error: Ref<string | undefined>
  /** True when a file was saved. */
  readonly save: (wish: Wish) => Promise<boolean>
} {
  const notices = useNotices()
  const { sheet } = useWords().takeOut
  const busy = ref(false)
  const error = ref<string>()

  async function saved(wish: Wish): Promise<boolean> {
    if (wish.what === 'everything') {
      const copy = await api.storage.saveCopy()
      if (copy !== null) notices.show(sheet.saved({ file: nameIn(copy.file) }))
      return copy !== null
    }
    const result = await api.takeOut.save(wish)
    if (result.count === 0) error.value = sheet.nothing
    if (!result.saved) return false
    const long = result.longCells > 0 ? ` ${sheet.longCells({ count: result.longCells })}` : ''
    notices.show(sheet.saved({ file: nameIn(result.file) }) + long)
    return true
  }

  async function save(wish: Wish): Promise<boolean> {
    busy.value = true
    error.value = undefined
    try {
      return await saved(wish)
    } catch (thrown) {
      error.value = sayFailure(failureOf(thrown))
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, error, save }
}
