import { onBeforeUnmount, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { SearchResult } from '#core/ipc/rooms/search'
import { api } from '../../api/client'
import { useNotices } from '../../notices/notice-store'
import { useNavigation } from '../../navigation/navigation-store'
import { useWorkspace } from '../../workspace/workspace-store'

const portion = 20
const mostShown = 100
/** While main still reads, what has come in since is asked for in this rhythm. */
const againMs = 300

/** What the query finds, asked anew with each key and each change; an answer that was overtaken is dropped. */
export function useSearch(): {
  readonly result: ShallowRef<SearchResult | null>
  readonly most: Ref<number>
  readonly showMore: () => void
} {
  const navigation = useNavigation()
  const workspace = useWorkspace()
  const notices = useNotices()
  const result = shallowRef<SearchResult | null>(null)
  const most = ref(portion)
  let turn = 0
  let again: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    clearTimeout(again)
    const mine = ++turn
    try {
      const answer = await api.search.find({ query: navigation.searchQuery.slice(0, 200), most: most.value })
      if (mine !== turn) return
      result.value = navigation.searchQuery.trim() === '' ? null : answer
      if (answer.read < 1) again = setTimeout(() => void ask(), againMs)
    } catch (error) {
      if (mine === turn) notices.showFailure(error)
    }
  }

  watch(
    () => navigation.searchQuery,
    () => {
      most.value = portion
      void ask()
    },
    // Asked once even for nothing, so that main begins to read while the first word is typed.
    { immediate: true },
  )
  watch(() => workspace.revision, ask)
  onBeforeUnmount(() => {
    turn += 1
    clearTimeout(again)
  })

  return {
    result,
    most,
    showMore() {
      most.value = Math.min(mostShown, most.value + 2 * portion)
      void ask()
    },
  }
}
