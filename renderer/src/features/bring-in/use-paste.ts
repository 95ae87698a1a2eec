import { useEventListener } from '@vueuse/core'
import { useWords } from '../../words/use-words'

const typingIn = 'input, textarea, select, [contenteditable]'

/** Shorter than this nothing is a mail, a calendar or a table. */
const fewestCharacters = 12

/** What is pasted outside a field is looked at like a file: files, a mail's text, calendar text, cells. */
export function usePaste(onFiles: (files: readonly File[]) => void): void {
  const words = useWords()

  useEventListener(window, 'paste', (event) => {
    if (event.defaultPrevented || isField(event.target) || event.clipboardData === null) return
    const files = filesIn(event.clipboardData, words.bringIn.pasted)
    if (files.length === 0) return
    event.preventDefault()
    onFiles(files)
  })
}

/** Whether a target takes text itself. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(typingIn) !== null
}

/** The files of a clipboard or a drag, pictures aside; else its text as one file of that name. */
export function filesIn(data: DataTransfer, name: string): readonly File[] {
  const files = [...data.files].filter(({ type }) => !type.startsWith('image/'))
  if (files.length > 0 || data.files.length > 0) return files
  const text = data.getData('text/plain')
  return text.trim().length < fewestCharacters ? [] : [new File([text], name, { type: 'text/plain' })]
}
