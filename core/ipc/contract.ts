import * as v from 'valibot'
import { commandSchema } from '../commands/all-commands'
import type { Application } from '../domain/application'
import type { Person } from '../domain/person'
import type { Settings } from '../domain/settings'
import { idSchema, lineSchema } from '../domain/text'
import type { Card } from '../etiquette/card'
import type { BringInPreview } from '../exchange/preview'
import type { Instant, Zone } from '../time/kinds'
import type { ChangeLabel } from '../workspace/change'

/** A call: what the page sends (checked at the door) and what it gets. */
export interface Method<S extends v.GenericSchema = v.GenericSchema, Output = unknown> {
  readonly input: S
  /** Carries the output's type; never has a value. */
  readonly output?: Output
}

const call =
  <Output>() =>
  <S extends v.GenericSchema>(input: S): Method<S, Output> => ({ input })

const nothing = v.undefined_()
const letterOf = v.object({ applicationId: idSchema, letterId: idSchema })

/** Why a letter cannot go to the mail program as an address. */
export type NoMailto = 'tooLong' | 'badAddress'

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

export interface AppInfo {
  readonly version: string
  readonly now: Instant
  readonly zone: Zone
  readonly language: string
  readonly platform: string
  readonly testClock: boolean
  readonly storage: StorageState
  /** Whether the system shows our notifications, as far as is known. */
  readonly notificationsAvailable: boolean
}

export interface UndoState {
  readonly undo: ChangeLabel | null
  readonly redo: ChangeLabel | null
}

/** What the page starts from: cards, not records. */
export interface WorkspaceSnapshot {
  readonly revision: number
  readonly cards: readonly Card[]
  readonly people: readonly Person[]
  readonly settings: Settings
  readonly undo: UndoState
  readonly saving: SavingState
}

/** Names of other live applications, for the wrong-name check. */
export interface NamesElsewhere {
  readonly companies: readonly string[]
  readonly roles: readonly string[]
  readonly people: readonly string[]
}

export interface RunResult {
  readonly revision: number
  readonly createdId: string | null
  /** False while the disk refuses: the change is kept in memory and saving is tried again. */
  readonly saved: boolean
}

/** Every call from page to main. A new one is an entry here and a handler there; neither compiles alone. */
export const contract = {
  app: {
    info: call<AppInfo>()(nothing),
    /** The page is drawn and listens; main then sends what waited for it (a clicked notification, a dropped link). */
    ready: call<null>()(nothing),
  },
  workspace: {
    open: call<WorkspaceSnapshot>()(nothing),
    application: call<{ application: Application; elsewhere: NamesElsewhere }>()(v.object({ id: idSchema })),
    run: call<RunResult>()(v.object({ command: commandSchema })),
    undo: call<RunResult>()(nothing),
    redo: call<RunResult>()(nothing),
    retrySave: call<null>()(nothing),
  },
  exchange: {
    preview: call<BringInPreview>()(v.object({ name: lineSchema, bytes: v.instance(Uint8Array) })),
  },
  letters: {
    copy: call<null>()(letterOf),
    /** What no mail program takes is copied instead, and the reason said. */
    openInMail: call<{ opened: boolean; copiedBecause: NoMailto | null }>()(letterOf),
    saveDraft: call<{ saved: boolean; file: string }>()(letterOf),
    print: call<null>()(letterOf),
  },
  shell: {
    openLink: call<null>()(v.object({ url: v.pipe(v.string(), v.maxLength(2000)) })),
    copyText: call<null>()(v.object({ text: v.pipe(v.string(), v.maxLength(20_000)) })),
  },
} as const

type Contract = typeof contract
export type RoomName = keyof Contract
export type MethodName<R extends RoomName> = keyof Contract[R] & string
export type InputOf<M> = M extends Method<infer S, unknown> ? v.InferOutput<S> : never
export type OutputOf<M> = M extends Method<v.GenericSchema, infer O> ? O : never

/** What main must offer, whole. */
export type Handlers = {
  readonly [R in RoomName]: {
    readonly [K in keyof Contract[R]]: (
      input: InputOf<Contract[R][K]>,
    ) => OutputOf<Contract[R][K]> | Promise<OutputOf<Contract[R][K]>>
  }
}

/** What the page may call. A call without input takes none. */
export type Api = {
  readonly [R in RoomName]: {
    readonly [K in keyof Contract[R]]: InputOf<Contract[R][K]> extends undefined
      ? () => Promise<OutputOf<Contract[R][K]>>
      : (input: InputOf<Contract[R][K]>) => Promise<OutputOf<Contract[R][K]>>
  }
}

/** Where main asks the page to go. */
export type Destination =
  | { readonly to: 'board' | 'today' | 'addInterview' | 'bringIn' | 'settings' | 'palette' }
  | { readonly to: 'application' | 'debrief' | 'letters' | 'callSheet'; readonly applicationId: string }

/** How saving stands; `waiting` has a reason and is retried. */
export type SavingState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failing'; readonly reason: 'diskFull' | 'noPermission' | 'locked' | 'other' }

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
  /** Whether the system shows our notifications: no longer, or again. */
  readonly notificationsChanged: { readonly available: boolean }
  readonly destinationChosen: Destination
}
