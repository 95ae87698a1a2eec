import type { MethodName, RoomName } from './contract'
import type { Events } from './events'

/**
 * The names of the contract without its schemas, so that the preload stays a few lines long. `satisfies` holds the list
 * whole: a call or an event that is missing here, or is here and not there, does not compile.
 */
const calls = {
  app: { info: 0, licences: 0, ready: 0 },
  workspace: { open: 0, cards: 0, application: 0, run: 0, undo: 0, redo: 0, retrySave: 0 },
  exchange: {
    sendPiece: 0,
    preview: 0,
    tableRows: 0,
    bringInTable: 0,
    bringInWorkspace: 0,
    stopReading: 0,
    openedFiles: 0,
  },
  letters: { copy: 0, openInMail: 0, saveDraft: 0, print: 0, savePdf: 0, list: 0, exportAll: 0 },
  shell: { openLink: 0, copyText: 0, fitQuickAdd: 0, closeQuickAdd: 0 },
  people: { list: 0, person: 0 },
  search: { find: 0 },
  storage: {
    overview: 0,
    reopen: 0,
    lookInside: 0,
    lookElsewhere: 0,
    chooseRecovery: 0,
    restore: 0,
    backUpNow: 0,
    saveCopy: 0,
    openFolder: 0,
    moveFolder: 0,
    useFolder: 0,
    resolveConflict: 0,
    clock: 0,
    trustClock: 0,
    removeCopies: 0,
  },
  insight: { read: 0 },
  takeOut: { save: 0, print: 0 },
} satisfies { [R in RoomName]: Record<MethodName<R>, 0> }

const events = {
  workspaceChanged: 0,
  clockMoved: 0,
  savingChanged: 0,
  conflictChanged: 0,
  notificationsChanged: 0,
  quickAddKeysChecked: 0,
  quickAdded: 0,
  readingMoved: 0,
  destinationChosen: 0,
} satisfies Record<keyof Events, 0>

/** The rooms with the names of their calls. */
export const methodNames: readonly (readonly [RoomName, readonly string[]])[] = Object.entries(calls).map(
  ([room, methods]) => [room as RoomName, Object.keys(methods)],
)

/** The names of all events. */
export const eventNames = Object.keys(events) as readonly (keyof Events)[]

/** The channel of a call: the one place that spells it. */
export const callChannel = (room: string, method: string): string => `${room}.${method}`

/** The channel of an event. */
export const eventChannel = (name: string): string => `event.${name}`
