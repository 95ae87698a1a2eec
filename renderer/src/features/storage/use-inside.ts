import { onMounted, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { CopyInside } from '#core/ipc/rooms/storage'
import { api } from '../../api/client'
import { failureOf } from '../../api/app-error'
import { sayFailure } from '../../words/use-words'

/** What a copy holds, opened to look at; `known` where it was opened a moment ago already. */
export function useInside(
  id: string,
  known: CopyInside | undefined,
): {
  readonly inside: Readonly<ShallowRef<CopyInside | null>>
  readonly error: Readonly<Ref<string | undefined>>
} {
  const inside = shallowRef<CopyInside | null>(known ?? null)
  const error = ref<string>()
  onMounted(async () => {
    if (inside.value !== null) return
    try {
      inside.value = await api.storage.lookInside({ id })
    } catch (thrown) {
      error.value = sayFailure(failureOf(thrown))
    }
  })
  return { inside, error }
}
