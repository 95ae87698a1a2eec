import { h, type FunctionalComponent } from 'vue'

/**
 * One line that ends after a whole word: each word is a box, and the ellipsis leaves out boxes, never letters. A board
 * draws a hundred of these at once, so it is a function and keeps nothing.
 */
export const WordLine: FunctionalComponent<{ readonly text: string }> = ({ text }) =>
  h(
    'span',
    { class: 'word-line one-line' },
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .flatMap((word, at) => [at === 0 ? '' : ' ', h('span', word)]),
  )
WordLine.props = ['text']
