import type { WebContents } from 'electron'

const isWriting =
  "document.activeElement?.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]') ?? false"

/** Undo from the menu takes back typing while a text field has the focus, and the last change of the data elsewhere. */
export async function undoWhereMeant(
  contents: WebContents | null,
  direction: 'undo' | 'redo',
  data: { undo(): unknown; redo(): unknown },
): Promise<void> {
  const writing: unknown = await contents?.executeJavaScript(isWriting).catch(() => false)
  if (contents !== null && writing === true) contents[direction]()
  else await data[direction]()
}
