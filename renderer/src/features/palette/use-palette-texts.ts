import { onBeforeUnmount, shallowRef, watch, type ShallowRef } from 'vue'
import { api } from '../../api/client'
import { useFoundTexts } from '../../navigation/use-found-texts'
import { textItems, type PaletteItem } from './palette-item'

/** One or two letters begin a good part of all words. */
const shortest = 3
const mostRecords = 5

/** Letters and notes in which the query stands, asked with each key; an answer that was overtaken is dropped. */
export function usePaletteTexts(query: () => string): ShallowRef<readonly PaletteItem[]> {
  const { sayPlace } = useFoundTexts()
  const items = shallowRef<readonly PaletteItem[]>([])
  let turn = 0

  async function ask(text: string): Promise<void> {
    const mine = ++turn
    if (text.length < shortest) {
      items.value = []
      return
    }
    // Names and commands are found all the same; what fails here is said where everything is searched.
    const found = await api.search.find({ query: text, most: mostRecords }).catch(() => null)
    if (mine === turn) items.value = found === null ? [] : textItems(found.hits, sayPlace)
  }

  watch(() => query().trim(), ask)
  onBeforeUnmount(() => (turn += 1))
  return items
}
