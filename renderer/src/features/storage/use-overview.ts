import { onMounted, shallowRef, type ShallowRef } from 'vue'
import type { StorageOverview } from '#core/ipc/rooms/storage'
import { api } from '../../api/client'

export type Overview =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly overview: StorageOverview }

/** What is kept of the data, asked when it is first looked at and again when something was done about it. */
export function useOverview(): {
  readonly found: Readonly<ShallowRef<Overview>>
  readonly look: () => Promise<void>
} {
  const found = shallowRef<Overview>({ state: 'loading' })
  let asked = 0

  async function look(): Promise<void> {
    const turn = (asked += 1)
    let answer: Overview
    try {
      answer = { state: 'ready', overview: await api.storage.overview() }
    } catch {
      answer = { state: 'failed' }
    }
    if (turn === asked) found.value = answer
  }

  onMounted(look)
  return { found, look }
}
