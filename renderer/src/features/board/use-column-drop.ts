import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { onScopeDispose, ref, watch, type Ref } from 'vue'

interface DropOptions {
  readonly element: Ref<HTMLElement | null>
  /** Height of a card with the gap below it, in px. */
  readonly pitch: () => number
  readonly count: () => number
  readonly dropped: (id: string, index: number) => void
}

/** Where in the column a dragged card would land: by the pointer's height alone, since all cards are equally high. */
export function useColumnDrop({ element, pitch, count, dropped }: DropOptions): {
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
            gapAt.value = indexAt(list, location.current.input.clientY)
          },
          onDragLeave: leave,
          onDrop: ({ source, location }) => {
            const id = source.data['cardId']
            const index = indexAt(list, location.current.input.clientY)
            leave()
            if (typeof id === 'string') dropped(id, index)
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
