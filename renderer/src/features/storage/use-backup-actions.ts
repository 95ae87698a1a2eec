import { ref, type Ref } from 'vue'
import type { CopyInside } from '#core/ipc/rooms/storage'
import { api } from '../../api/client'
import { useNotices } from '../../notices/notice-store'
import { useWords } from '../../words/use-words'

/** A backup made now, and a copy opened from elsewhere. */
export function useBackupActions(changed: () => void): {
  readonly busy: Ref<boolean>
  readonly backUpNow: () => Promise<void>
  /** Null where the user thought better of it, or the file is none of ours. */
  readonly openElsewhere: () => Promise<CopyInside | null>
} {
  const notices = useNotices()
  const words = useWords().storage
  const busy = ref(false)
  return {
    busy,
    async backUpNow() {
      busy.value = true
      try {
        await api.storage.backUpNow()
        notices.show(words.backedUp)
        changed()
      } catch (error) {
        notices.showFailure(error)
      } finally {
        busy.value = false
      }
    },
    async openElsewhere() {
      try {
        return await api.storage.lookElsewhere()
      } catch (error) {
        notices.showFailure(error)
        return null
      }
    },
  }
}
