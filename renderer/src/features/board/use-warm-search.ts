import { onScopeDispose, watch } from 'vue'
import { answersTo } from '#core/board/searchable'
import { useWorkspace } from '../../workspace/workspace-store'

/** Takes the texts of all cards apart while nothing else is to be done, so that the first letter typed need not wait for it. */
export function useWarmSearch(): void {
  const workspace = useWorkspace()
  const touch = answersTo('a')
  let waiting = 0

  watch(
    () => workspace.cards,
    (cards) => {
      cancelIdleCallback(waiting)
      const left = cards.values()
      const go = (deadline: IdleDeadline): void => {
        while (deadline.timeRemaining() > 1) {
          const { value, done } = left.next()
          if (done === true) return
          touch(value)
        }
        waiting = requestIdleCallback(go)
      }
      waiting = requestIdleCallback(go)
    },
    { immediate: true },
  )
  onScopeDispose(() => cancelIdleCallback(waiting))
}
