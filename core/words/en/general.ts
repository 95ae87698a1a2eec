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
} as const
