import { computed, onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import type { LetterKind } from '#core/domain/letter'
import type { LettersSlice } from '#core/ipc/rooms/letters'
import type { LetterOrder } from '#core/letter-list/find-letters'
import type { LetterRow, LetterStateName } from '#core/letter-list/letter-row'
import { api } from '../../../api/client'
import { useNotices } from '../../../notices/notice-store'
import { useWorkspace } from '../../../workspace/workspace-store'

/** Rows come from main in portions of this many, however many letters there are. */
const portion = 100

/** The list of letters as far as it is in sight; asked anew when the search, the filters or the data change. */
export function useLetterRows() {
  const workspace = useWorkspace()
  const notices = useNotices()
  const query = ref('')
  const kind = ref<LetterKind | null>(null)
  const state = ref<LetterStateName | null>(null)
  const order = ref<LetterOrder>('latest')
  /** Null until the first answer. */
  const found = shallowRef<LettersSlice['found'] | null>(null)
  const rows = shallowRef<ReadonlyMap<number, LetterRow>>(new Map())
  const fetched = new Set<number>()
  let turn = 0
  let inSight: readonly [number, number] = [0, portion - 1]

  const asked = computed(() => ({
    query: query.value.slice(0, 200),
    kind: kind.value,
    state: state.value,
    order: order.value,
  }))
  const count = computed(() => found.value?.[state.value ?? 'all'] ?? 0)

  async function fetch(part: number): Promise<void> {
    const mine = turn
    fetched.add(part)
    try {
      const slice = await api.letters.list({ ...asked.value, from: part * portion, count: portion })
      if (mine !== turn) return
      found.value = slice.found
      const next = new Map(rows.value)
      slice.rows.forEach((row, at) => next.set(slice.from + at, row))
      for (const index of next.keys()) if (index >= count.value) next.delete(index)
      rows.value = next
    } catch (error) {
      if (mine === turn) notices.showFailure(error)
    }
  }

  function fetchInSight(): void {
    const [from, to] = inSight
    for (let part = Math.floor(from / portion); part <= Math.floor(to / portion); part += 1)
      if (!fetched.has(part)) void fetch(part)
  }

  /** What is on the screen stays until its like has come, so that nothing flickers. */
  function askAnew(): void {
    turn += 1
    fetched.clear()
    fetchInSight()
  }

  watch(asked, () => {
    inSight = [0, portion - 1]
    askAnew()
  })
  watch(() => workspace.revision, askAnew, { immediate: true })
  onBeforeUnmount(() => (turn += 1))

  return {
    query,
    kind,
    state,
    order,
    found,
    count,
    asked,
    rowAt: computed(() => (index: number) => rows.value.get(index)),
    /** Says which rows are in sight, so that they are fetched. */
    see(from: number, to: number) {
      inSight = [from, Math.max(from, to)]
      fetchInSight()
    },
  }
}

export type LetterRows = ReturnType<typeof useLetterRows>
