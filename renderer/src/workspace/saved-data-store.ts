import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { StorageConflict, StorageState } from '#core/ipc/rooms/storage'
import { onEvent } from '../api/client'

/** How the saved data itself stands: how it was found, and whether somebody else saved it too. */
export const useSavedData = defineStore('saved-data', () => {
  const state = shallowRef<StorageState>({ state: 'ok' })
  const conflict = shallowRef<StorageConflict | null>(null)
  /** The user only wants to look at data of a newer Afterword. */
  const onlyLooks = ref(false)

  /** Nothing can be done on the board before this is settled. */
  const needsChoice = computed(() => {
    const now = state.value
    if (now.state === 'damaged') return now.mustChoose === true
    if (now.state === 'newer') return !onlyLooks.value
    return now.state === 'unreadable'
  })

  function found(next: StorageState): void {
    state.value = next
  }

  function listen(first: StorageConflict | null): void {
    conflict.value = first
    onEvent('conflictChanged', (changed) => {
      conflict.value = changed.conflict
    })
  }

  return { state, conflict, onlyLooks, needsChoice, found, listen }
})
