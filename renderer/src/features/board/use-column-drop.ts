import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { onScopeDispose, ref, watch, type Ref } from 'vue'

interface DropOptions {
  readonly element: Ref<HTMLElement | null>
  /** Height of a card with the gap below it, in px. */
  readonly pitch: () => number
  readonly count: () => number
  /** Whether it opens a gap where the card would land. */
  readonly hasGap: () => boolean
  readonly dropped: (ids: readonly string[], index: number) => void
}

/** The cards that a drag carries; other things may be dragged over the window, too. */
function cardIdsOf(data: Readonly<Record<string | symbol, unknown>>): readonly string[] {
  const ids = data['cardIds']
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

/** Where in the column a dragged card would land: by the pointer's height alone, since all cards are equally high. */
export function useColumnDrop({ element, pitch, count, hasGap, dropped }: DropOptions): {
  over: Ref<boolean>
  gapAt: Ref<number | null>
} {
  const over = ref(false)
  const gapAt = ref<number | null>(null)
  let stop = (): void => {}

  function indexAt(list: HTMLElement, clientY: number): number {
    const y = clientY - list.getBoundingClientRect().top + list.scrollTop
    return Math.min(count(), Math.max(0, Math.round(y / pitch())))
  }

  function leave(): void {
    over.value = false
    gapAt.value = null
  }

  watch(
    element,
    (list) => {
      stop()
      if (list === null) return
      stop = combine(
        dropTargetForElements({
          element: list,
          getIsSticky: () => false,
          onDragEnter: () => {
            over.value = true
          },
          onDrag: ({ location }) => {
            gapAt.value = hasGap() ? indexAt(list, location.current.input.clientY) : null
          },
          onDragLeave: leave,
          onDrop: ({ source, location }) => {
            const ids = cardIdsOf(source.data)
            const index = indexAt(list, location.current.input.clientY)
            leave()
            if (ids.length > 0) dropped(ids, index)
          },
        }),
        autoScrollForElements({ element: list }),
      )
    },
    { immediate: true },
  )
  onScopeDispose(() => stop())
  return { over, gapAt }
}
