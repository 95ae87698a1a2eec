import { api } from '../../api/client'
import { useNotices } from '../../notices/notice-store'
import { useWords } from '../../words/use-words'

/** A copy of everything in a place of the user's choice, also while saving fails; and the way to the folder. */
export function useCopySaving(): {
  readonly saveCopy: () => Promise<void>
  readonly openFolder: () => Promise<void>
} {
  const notices = useNotices()
  const words = useWords().storage
  return {
    async saveCopy() {
      try {
        const saved = await api.storage.saveCopy()
        if (saved !== null) notices.show(words.copySaved(saved))
      } catch (error) {
        notices.showFailure(error)
      }
    },
    async openFolder() {
      try {
        await api.storage.openFolder()
      } catch (error) {
        notices.showFailure(error)
      }
    },
  }
}
