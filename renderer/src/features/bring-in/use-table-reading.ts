import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { TablePreview } from '#core/exchange/table/table-preview'
import { api } from '../../api/client'
import { failureOf } from '../../api/app-error'
import { sayFailure, useLocale } from '../../words/use-words'
import { sendFile } from './send-file'
import { answersOf, orderOf, type TableDraft } from './table-draft'

/** A table read anew by main with each answer; the newest answer wins, and what was read stays until then. */
export function useTableReading(
  source: File,
  first: TablePreview,
  draft: TableDraft,
): {
  readonly preview: ShallowRef<TablePreview>
  readonly reading: Ref<boolean>
  readonly error: Ref<string | undefined>
  readonly answers: ComputedRef<ReturnType<typeof answersOf>>
} {
  const locale = useLocale()
  const preview = shallowRef(first)
  const reading = ref(false)
  const error = ref<string>()
  const answers = computed(() => answersOf(draft, orderOf(locale.value)))
  let turn = 0

  /** Shows what was read and fetches the rest of its rows, a few hundred at a time, so that the page is never held up. */
  async function take(read: TablePreview, mine: number): Promise<void> {
    preview.value = read
    while (mine === turn && preview.value.items.length < read.rows) {
      const more = await api.exchange.tableRows({ from: preview.value.items.length })
      if (mine !== turn || more.length === 0) return
      preview.value = { ...preview.value, items: [...preview.value.items, ...more] }
    }
  }

  /** The first reading came with the file; what it lacks is fetched as after any other. */
  async function complete(): Promise<void> {
    const mine = (turn += 1)
    reading.value = true
    try {
      await take(first, mine)
    } catch (thrown) {
      if (mine === turn) error.value = sayFailure(failureOf(thrown))
    } finally {
      if (mine === turn) reading.value = false
    }
  }

  async function read(): Promise<void> {
    const mine = (turn += 1)
    reading.value = true
    try {
      const sent = await sendFile(source, undefined, () => mine !== turn)
      const read = await api.exchange.preview({ ...sent, table: answers.value })
      if (mine !== turn || read.kind !== 'table') return
      error.value = undefined
      await take(read, mine)
    } catch (thrown) {
      const failure = failureOf(thrown)
      if (mine === turn && failure.code !== 'previewExpired') error.value = sayFailure(failure)
    } finally {
      if (mine === turn) reading.value = false
    }
  }

  watch(answers, (now, before) => {
    if (JSON.stringify(now) !== JSON.stringify(before)) void read()
  })
  // What was answered last time, or a system that writes the month first, is not in the first reading yet.
  const asked = answers.value
  const isPlain =
    asked.usualOrder === 'dayFirst' &&
    Object.keys(asked).length === 3 &&
    asked.fields?.length === 0 &&
    asked.statuses?.length === 0
  void (isPlain ? complete() : read())

  return { preview, reading, error, answers }
}
