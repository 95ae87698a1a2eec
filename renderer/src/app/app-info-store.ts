import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { AppInfo } from '#core/ipc/contract'

/** What main said of itself at start: version, how the saved file was found. */
export const useAppInfo = defineStore('app-info', () => {
  const info = shallowRef<AppInfo | null>(null)
  function set(next: AppInfo): void {
    info.value = next
  }
  return { info, set }
})
