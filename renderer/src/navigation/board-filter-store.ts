import { useStorage } from '@vueuse/core'
import { defineStore } from 'pinia'
import * as v from 'valibot'
import { computed, ref, shallowRef } from 'vue'
import {
  boardOrderSchema,
  isSameFilter,
  wholeBoard,
  type BoardFilter,
  type BoardOrder,
  type BoardView,
} from '#core/domain/board-view'
import { useWorkspace } from '../workspace/workspace-store'

/** What the board is narrowed to and how it is sorted, for as long as the app runs; under which kept name, if any. */
export const useBoardFilter = defineStore('board-filter', () => {
  const workspace = useWorkspace()
  const filter = shallowRef<BoardFilter>(wholeBoard)
  const kept = useStorage<string>('board-order', 'byHand')
  const viewId = ref<string | null>(null)
  /** Whether the row of filters is unfolded. */
  const isUnfolded = ref(false)
  let hasBegun = false

  const order = computed<BoardOrder>({
    get: () => (v.is(boardOrderSchema, kept.value) ? kept.value : 'byHand'),
    set: (next) => void (kept.value = next),
  })
  const view = computed(() => workspace.settings.boardViews.find(({ id }) => id === viewId.value) ?? null)
  const isNarrowed = computed(() => !isSameFilter(filter.value, wholeBoard))
  /** Whether what is shown differs from the view it began as. */
  const hasLeftView = computed(
    () =>
      view.value !== null &&
      !(isSameFilter(filter.value, view.value.filter) && order.value === view.value.order),
  )

  function set(part: Partial<BoardFilter>): void {
    filter.value = { ...filter.value, ...part }
  }

  function clear(): void {
    filter.value = wholeBoard
    viewId.value = null
  }

  function show(next: BoardView): void {
    filter.value = next.filter
    order.value = next.order
    viewId.value = next.id
  }

  /** The first time the board is seen it stands as the user wants to find it. */
  function begin(): void {
    if (hasBegun) return
    hasBegun = true
    const usual = workspace.settings.boardViews.find(({ id }) => id === workspace.settings.usualBoardView)
    if (usual !== undefined && !isNarrowed.value) show(usual)
  }

  return { filter, order, view, viewId, isUnfolded, isNarrowed, hasLeftView, set, clear, show, begin }
})
