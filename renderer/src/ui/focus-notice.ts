/** Brings the focus to the latest notice: to what it offers, else to its cross. */
export function focusNotice(): void {
  const notes = document.querySelectorAll<HTMLElement>('[data-notices] li')
  notes[notes.length - 1]?.querySelector<HTMLElement>('button')?.focus()
}
