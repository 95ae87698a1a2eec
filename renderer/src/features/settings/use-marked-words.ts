import { onBeforeUnmount, watch, type Ref } from 'vue'
import { foundRanges } from './found-ranges'

/** The name under which `patterns.css` paints what was found. */
const name = 'found'

/** Marks the words of a query in all that is said below an element, without touching what stands there. */
export function useMarkedWords(within: Readonly<Ref<HTMLElement | null>>, query: () => string): void {
  function mark(): void {
    const words = query().split(/\s+/).filter(Boolean)
    const root = within.value
    if (root === null || words.length === 0) {
      CSS.highlights.delete(name)
      return
    }
    const ranges: Range[] = []
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      for (const [from, to] of foundRanges(node.textContent ?? '', words)) {
        const range = new Range()
        range.setStart(node, from)
        range.setEnd(node, to)
        ranges.push(range)
      }
    }
    CSS.highlights.set(name, new Highlight(...ranges))
  }

  watch(query, mark, { flush: 'post' })
  onBeforeUnmount(() => CSS.highlights.delete(name))
}
