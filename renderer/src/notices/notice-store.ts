import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import { announce } from '#ui/announcer'
import type { ToastEntry } from '#ui/toast-entry'
import { failureOf } from '../api/app-error'
import { sayFailure } from '../words/use-words'
import { useWorkspace } from '../workspace/workspace-store'

interface Notice extends ToastEntry {
  readonly act?: () => void
}

/**
 * Short notices at the foot of the window. What offers an action goes with the next thing that is done: an older "Undo"
 * would take back something else than it says.
 */
export const useNotices = defineStore('notices', () => {
  const notices = shallowRef<readonly Notice[]>([])
  const workspace = useWorkspace()
  let last = 0

  watch(
    () => workspace.deeds,
    () => (notices.value = notices.value.filter((notice) => notice.act === undefined)),
    { flush: 'sync' },
  )

  function show(text: string, action?: { readonly label: string; readonly act: () => void }): void {
    const id = `notice-${++last}`
    const notice: Notice =
      action === undefined ? { id, text } : { id, text, actionLabel: action.label, act: action.act }
    const staying = notices.value.filter((other) => other.act === undefined && other.text !== text)
    notices.value = [...staying, notice].slice(-2)
  }

  /** Says why something was not done, for what has no place of its own on the screen. */
  function showFailure(error: unknown): void {
    const text = sayFailure(failureOf(error))
    notices.value = [...notices.value, { id: `notice-${++last}`, text, tone: 'amber' as const }].slice(-2)
  }

  function dismiss(id: string): void {
    notices.value = notices.value.filter((notice) => notice.id !== id)
  }

  function act(id: string): void {
    notices.value.find((notice) => notice.id === id)?.act?.()
    dismiss(id)
  }

  return { notices, show, showFailure, dismiss, act, announce }
})
