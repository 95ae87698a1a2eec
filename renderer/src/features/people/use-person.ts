import { onBeforeUnmount, shallowRef, watch, type ShallowRef } from 'vue'
import type { PersonWhole } from '#core/ipc/rooms/people'
import { api } from '../../api/client'
import { failureOf } from '../../api/app-error'
import { useNotices } from '../../notices/notice-store'
import { useWorkspace } from '../../workspace/workspace-store'

/** A person with everything between the two, kept up to date; one who is deleted or merged away is gone at once. */
export function usePerson(id: string, onGone: () => void): ShallowRef<PersonWhole | null> {
  const workspace = useWorkspace()
  const notices = useNotices()
  const whole = shallowRef<PersonWhole | null>(null)
  let turn = 0

  async function fetch(): Promise<void> {
    const mine = ++turn
    try {
      const answer = await api.people.person({ id })
      if (mine === turn) whole.value = answer
    } catch (error) {
      if (mine !== turn) return
      if (failureOf(error).code === 'notFound') onGone()
      else notices.showFailure(error)
    }
  }

  watch(() => workspace.revision, fetch, { immediate: true })
  onBeforeUnmount(() => (turn += 1))
  return whole
}
