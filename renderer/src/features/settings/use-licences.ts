import { shallowRef, type ShallowRef } from 'vue'
import type { Licence } from '#core/ipc/rooms/app'
import { api } from '../../api/client'
import { useNotices } from '../../notices/notice-store'

/** What the app is made of, asked for when somebody wants to see it. */
export function useLicences(): {
  readonly licences: Readonly<ShallowRef<readonly Licence[] | null>>
  readonly ask: () => Promise<void>
} {
  const licences = shallowRef<readonly Licence[] | null>(null)
  const notices = useNotices()
  return {
    licences,
    async ask() {
      try {
        licences.value = await api.app.licences()
      } catch (error) {
        notices.showFailure(error)
      }
    },
  }
}
