/** How the saved file was found at start. */
export type StorageState =
  | { readonly state: 'ok' }
  | { readonly state: 'new' }
  /**
   * The file could not be read, or was missing (`keptAs` is empty then). It was kept as `keptAs`; `from` was opened
   * instead: a backup, an unfinished save, or the file itself without the records that could not be read. Null: nothing.
   */
  | { readonly state: 'damaged'; readonly keptAs: string; readonly from: string | null }
  /** Written by a newer Afterword: left untouched, nothing can be changed. */
  | { readonly state: 'newer'; readonly file: string; readonly version: number }
  | { readonly state: 'unreadable'; readonly file: string; readonly reason: string }

/** How saving stands; `waiting` has a reason and is retried. */
export type SavingState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failing'; readonly reason: 'diskFull' | 'noPermission' | 'locked' | 'other' }
