import { computed, onBeforeUnmount, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import type { PeopleOrder } from '#core/people/find-people'
import type { PersonRow } from '#core/people/person-row'
import { api } from '../../api/client'
import { useNotices } from '../../notices/notice-store'
import { useWorkspace } from '../../workspace/workspace-store'

/** Rows come from main in portions of this many, however many people there are. */
const portion = 100

export interface PeopleRows {
  readonly query: Ref<string>
  readonly order: Ref<PeopleOrder>
  /** Null until the first answer. */
  readonly found: Ref<number | null>
  readonly onFile: Ref<number>
  readonly rowAt: ComputedRef<(index: number) => PersonRow | undefined>
  /** Says which rows are in sight, so that they are fetched. */
  readonly see: (from: number, to: number) => void
}

/** The list of people as far as it is in sight; asked anew when the query, the order or the data change. */
export function usePeopleRows(): PeopleRows {
  const workspace = useWorkspace()
  const notices = useNotices()
  const query = ref('')
  const order = ref<PeopleOrder>('lastTouch')
  const found = ref<number | null>(null)
  const onFile = ref(0)
  const rows = shallowRef<ReadonlyMap<number, PersonRow>>(new Map())
  const asked = new Set<number>()
  let turn = 0
  let inSight: readonly [number, number] = [0, portion - 1]

  async function fetch(part: number): Promise<void> {
    const mine = turn
    asked.add(part)
    try {
      const slice = await api.people.list({
        query: query.value.slice(0, 200),
        order: order.value,
        from: part * portion,
        count: portion,
      })
      if (mine !== turn) return
      found.value = slice.found
      onFile.value = slice.onFile
      const next = new Map(rows.value)
      slice.rows.forEach((row, at) => next.set(slice.from + at, row))
      for (const index of next.keys()) if (index >= slice.found) next.delete(index)
      rows.value = next
    } catch (error) {
      if (mine === turn) notices.showFailure(error)
    }
  }

  function fetchInSight(): void {
    const [from, to] = inSight
    for (let part = Math.floor(from / portion); part <= Math.floor(to / portion); part += 1) {
      if (!asked.has(part)) void fetch(part)
    }
  }

  /** What is on the screen stays until its like has come, so that nothing flickers. */
  function askAnew(): void {
    turn += 1
    asked.clear()
    fetchInSight()
  }

  watch([query, order], () => {
    inSight = [0, portion - 1]
    rows.value = new Map([...rows.value].filter(([index]) => index < portion))
    askAnew()
  })
  watch(() => workspace.revision, askAnew, { immediate: true })
  onBeforeUnmount(() => (turn += 1))

  return {
    query,
    order,
    found,
    onFile,
    rowAt: computed(() => (index: number) => rows.value.get(index)),
    see(from, to) {
      inSight = [from, Math.max(from, to)]
      fetchInSight()
    },
  }
}
