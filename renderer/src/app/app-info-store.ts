import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { AppInfo } from '#core/ipc/rooms/app'

/** What main said of itself at start: version, how the saved file was found. */
export const useAppInfo = defineStore('app-info', () => {
  const info = shallowRef<AppInfo | null>(null)
  function set(next: AppInfo): void {
    info.value = next
  }
  /** Whether the system shows our notifications; main says when that changes. */
  function setNotifications(available: boolean): void {
    if (info.value !== null) info.value = { ...info.value, notificationsAvailable: available }
  }
  function setKeysTaken(taken: boolean): void {
    if (info.value !== null) info.value = { ...info.value, quickAddKeysTaken: taken }
  }
  return { info, set, setNotifications, setKeysTaken }
})
