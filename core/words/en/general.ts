/** Words that mean the same everywhere: buttons and states that every view shares. */
export const general = {
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  done: 'Done',
  undo: 'Undo',
  redo: 'Redo',
  back: 'Back',
  why: 'Why',
  source: ({ source }: { source: string }) => `After: ${source}`,
  optional: 'optional',
  remove: 'Remove',
  retry: 'Try again',
  /** Keys as they are printed on keyboards of the language, by their English names. */
  keys: { Shift: 'Shift', Enter: 'Enter', Space: 'Space', Del: 'Del' },
} as const
