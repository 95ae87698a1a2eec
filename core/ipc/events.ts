import type { Application } from '../domain/application'
import type { Person } from '../domain/person'
import type { Settings } from '../domain/settings'
import type { Card } from '../etiquette/card'
import type { Instant, Zone } from '../time/kinds'
import type { SavingState, StorageConflict } from './rooms/storage'
import type { UndoState } from './rooms/workspace'

/** Where main asks the page to go. */
export type Destination =
  | {
      readonly to:
        | 'board'
        | 'today'
        | 'people'
        | 'search'
        | 'insight'
        | 'archive'
        | 'quickAdd'
        | 'addInterview'
        | 'bringIn'
        | 'openedFiles'
        | 'settings'
        | 'palette'
    }
  | { readonly to: 'application' | 'debrief' | 'letters' | 'callSheet'; readonly applicationId: string }

/** What a change means for a page: records by id, never the whole document. */
export interface WorkspaceChanged {
  readonly revision: number
  /** When it happened: what opens with a change must not wait for the page's next minute. */
  readonly now: Instant
  readonly cards: readonly Card[]
  readonly removedCards: readonly string[]
  readonly applications: readonly Application[]
  readonly people: readonly Person[]
  readonly removedPeople: readonly string[]
  readonly settings: Settings | null
  readonly undo: UndoState
}

/** Everything that main announces. Names are past tense. */
export interface Events {
  readonly workspaceChanged: WorkspaceChanged
  readonly clockMoved: { readonly now: Instant; readonly zone: Zone }
  readonly savingChanged: SavingState
  /** Somebody else saved the same data; null once the user has chosen. */
  readonly conflictChanged: { readonly conflict: StorageConflict | null }
  /** Whether the system shows our notifications: no longer, or again. */
  readonly notificationsChanged: { readonly available: boolean }
  /** Whether another program holds the keys that the user chose for quick add. */
  readonly quickAddKeysChecked: { readonly taken: boolean }
  /** Something was done in the small window, in the words to be said of it. */
  readonly quickAdded: { readonly done: string }
  /** How much of the file that is being looked at is read, from 0 to 1. */
  readonly readingMoved: { readonly share: number }
  readonly destinationChosen: Destination
}
