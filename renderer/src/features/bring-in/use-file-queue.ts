import { computed, onScopeDispose, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { megabytesOf, mostBytes, mostOwnBytes } from '#core/exchange/file-size'
import type { BringInPreview } from '#core/exchange/preview'
import { api, onEvent } from '../../api/client'
import { failureOf } from '../../api/app-error'
import { sayFailure, useWords } from '../../words/use-words'
import { sendFile } from './send-file'

export type Reading =
  | { readonly state: 'choose' }
  /** `share`: how much of all files is read, from 0 to 1; null while nothing is known of it. */
  | { readonly state: 'reading'; readonly share: number | null }
  | { readonly state: 'failed'; readonly message: string }
  /** The user did not want to wait. */
  | { readonly state: 'stopped' }
  | { readonly state: 'read'; readonly preview: BringInPreview }

/** What became of a file. */
export interface FileOutcome {
  readonly name: string
  /** `same`: it was here already; `advert`: a mail with nothing to bring in. */
  readonly state: 'done' | 'same' | 'advert' | 'skipped' | 'failed'
}

/** Which part of the wait for a large file is sending it to main. */
const sentOfAll = 0.2

/** Files one after the other: each is read by main, and nothing is changed by reading. */
export function useFileQueue(onRead: (preview: BringInPreview) => Promise<void>): {
  readonly reading: ShallowRef<Reading>
  readonly at: Ref<number>
  readonly files: ShallowRef<readonly File[]>
  readonly hasMore: ComputedRef<boolean>
  readonly start: (files: readonly File[]) => void
  readonly advance: () => void
  /** Lets go of the file that is being read. */
  readonly stop: () => void
  readonly outcomes: ShallowRef<readonly FileOutcome[]>
  readonly note: (state: FileOutcome['state']) => void
} {
  const words = useWords()
  const files = shallowRef<readonly File[]>([])
  const at = ref(0)
  const outcomes = shallowRef<readonly FileOutcome[]>([])
  const reading = shallowRef<Reading>({ state: 'choose' })
  let isStopped = false
  /** How much of the way to the preview lies in what was sent of the file that is being read. */
  let sentShare = 0

  onScopeDispose(
    onEvent('readingMoved', ({ share }) => {
      if (reading.value.state === 'reading') moved(sentShare + (1 - sentShare) * share)
    }),
  )

  /** How far the file is that is being read; those before it are done. */
  function moved(share: number): void {
    reading.value = { state: 'reading', share: (at.value + share) / files.value.length }
  }

  async function readAt(index: number): Promise<void> {
    const list = files.value
    const file = list[index]
    at.value = index
    if (file === undefined) {
      reading.value = { state: 'choose' }
      return
    }
    const stale = (): boolean => files.value !== list || at.value !== index
    reading.value = { state: 'reading', share: list.length > 1 ? index / list.length : null }
    isStopped = false
    sentShare = 0
    try {
      // What it is, its reader knows; a name is enough to tell what need not be read at all.
      const most = /\.json$/i.test(file.name) ? mostOwnBytes : mostBytes
      if (file.size > most) throw new RangeError(words.bringIn.tooLarge({ megabytes: megabytesOf(most) }))
      const sent = await sendFile(file, sending, () => isStopped || stale())
      const preview = await api.exchange.preview(sent)
      if (stale()) return
      await onRead(preview)
      if (!stale()) reading.value = { state: 'read', preview }
    } catch (error) {
      if (stale()) return
      reading.value = isStopped ? { state: 'stopped' } : { state: 'failed', message: messageOf(error) }
    }
  }

  function sending(share: number): void {
    sentShare = share * sentOfAll
    moved(sentShare)
  }

  function messageOf(error: unknown): string {
    if (error instanceof RangeError) return error.message
    // A folder, or a file that vanished: the browser cannot read it.
    if (error instanceof DOMException) return sayFailure({ code: 'fileUnreadable', values: {} })
    return sayFailure(failureOf(error))
  }

  return {
    reading,
    at,
    files,
    hasMore: computed(() => at.value + 1 < files.value.length),
    start(next) {
      files.value = [...next]
      outcomes.value = []
      void readAt(0)
    },
    advance: () => void readAt(at.value + 1),
    stop() {
      isStopped = true
      void api.exchange.stopReading().catch(() => null)
    },
    outcomes,
    note(state) {
      const name = files.value[at.value]?.name ?? ''
      outcomes.value = [...outcomes.value, { name, state }]
    },
  }
}
