const choices = [
  '[data-autofocus]',
  '[data-body] :is(input, textarea, select):not(:disabled, [tabindex="-1"])',
  '[data-footer] [data-variant=primary]:not(:disabled)',
  '[data-footer] button:not(:disabled)',
]

/** Focuses what a person would reach for first in a dialog: a marked element, the first field, the main button. */
export function focusFirst(container: HTMLElement): void {
  const first = choices
    .map((choice) => container.querySelector<HTMLElement>(choice))
    .find((found) => found !== null)
  ;(chosenOf(first) ?? container).focus({ preventScroll: first === undefined })
}

/** Of a group of radios the chosen one has the focus, as with the Tab key. */
function chosenOf(first: HTMLElement | undefined): HTMLElement | undefined {
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first
  const group = first.closest('fieldset')
  return group?.querySelector<HTMLElement>('input[type=radio]:checked') ?? first
}
