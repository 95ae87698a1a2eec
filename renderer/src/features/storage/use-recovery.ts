import { ref, type Ref } from 'vue'
import type { CopyInside, StorageState } from '#core/ipc/rooms/storage'
import { api } from '../../api/client'
import { failureOf } from '../../api/app-error'
import { useNotices } from '../../notices/notice-store'
import { sayFailure } from '../../words/use-words'
import { useNavigation } from '../../navigation/navigation-store'
import { useSavedData } from '../../workspace/saved-data-store'
import { useWorkspace } from '../../workspace/workspace-store'

/** What can be done while the saved file did not simply open. A refusal is said on the page; nothing is written before. */
export function useRecovery(): {
  readonly busy: Ref<boolean>
  readonly error: Ref<string | undefined>
  /** Goes on with a version, or with nothing; says so where the board then stands. */
  readonly choose: (id: string | null, done: string) => Promise<void>
  /** Looks whether it opens now. False where it does not. */
  readonly lookAgain: () => Promise<boolean>
  /** Asks for a file from another place; null where the user thought better of it. */
  readonly lookElsewhere: () => Promise<CopyInside | null>
  readonly openFolder: () => Promise<void>
} {
  const saved = useSavedData()
  const workspace = useWorkspace()
  const navigation = useNavigation()
  const notices = useNotices()
  const busy = ref(false)
  const error = ref<string>()

  async function attempt<Answer>(act: () => Promise<Answer>): Promise<Answer | null> {
    if (busy.value) return null
    busy.value = true
    error.value = undefined
    try {
      return await act()
    } catch (thrown) {
      error.value = sayFailure(failureOf(thrown))
      return null
    } finally {
      busy.value = false
    }
  }

  /** The data is another now: the page asks for it whole before it shows the board. */
  async function enter(state: StorageState): Promise<void> {
    await workspace.refresh()
    navigation.show({ name: 'board' })
    saved.found(state)
  }

  return {
    busy,
    error,
    choose: async (id, done) => {
      await attempt(async () => {
        await enter(await api.storage.chooseRecovery({ id }))
        notices.show(done)
      })
    },
    lookAgain: async () => {
      const state = await attempt(() => api.storage.reopen())
      if (state === null) return false
      await enter(state)
      return state.state === 'ok' || state.state === 'new'
    },
    lookElsewhere: () => attempt(() => api.storage.lookElsewhere()),
    openFolder: async () => {
      await attempt(() => api.storage.openFolder())
    },
  }
}
