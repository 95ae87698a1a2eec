const written =
  'input:not([type=checkbox], [type=radio], [type=range], [type=file]), textarea, select, [contenteditable]'

/** Whether a key press is typed into something: there, signs are signs and undo is the field's own. */
export function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(written) !== null
}
