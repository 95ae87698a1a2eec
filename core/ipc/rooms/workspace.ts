import * as v from 'valibot'
import { commandSchema } from '../../commands/all-commands'
import type { Application } from '../../domain/application'
import type { Person } from '../../domain/person'
import type { Settings } from '../../domain/settings'
import type { Stage } from '../../domain/stage'
import { idSchema } from '../../domain/text'
import type { Card } from '../../etiquette/card'
import type { AcceptedOffer } from '../../etiquette/plan-context'
import type { Instant } from '../../time/kinds'
import type { ChangeLabel } from '../../workspace/change'
import { call, nothing } from '../method'
import type { SavingState } from './storage'

export interface UndoState {
  readonly undo: ChangeLabel | null
  readonly redo: ChangeLabel | null
}

/** How many cards of each stage are on their way to the page still; those in the archive are not counted. */
export type Awaited = Readonly<Record<Stage, number>>

/** What the page starts from: cards, not records, and of many only those that a board shows first. */
export interface WorkspaceSnapshot {
  readonly revision: number
  readonly cards: readonly Card[]
  /** Null where these are all there are. */
  readonly awaited: Awaited | null
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

/** What the rules read besides an application's own record, as main knows it: holidays, the company, an acceptance. */
export interface PlanAround {
  readonly daysOff: readonly string[]
  /** When the company was last asked something that it has not answered, by whatever application; null for never. */
  readonly askedAtCompany: Instant | null
  readonly accepted: AcceptedOffer | null
}

export interface RunResult {
  readonly revision: number
  readonly createdId: string | null
  /** False while the disk refuses: the change is kept in memory and saving is tried again. */
  readonly saved: boolean
}

/** Cards in the order of their ids. `last` is where the next portion goes on, null once all have been given. */
export interface CardPortion {
  readonly cards: readonly Card[]
  readonly last: string | null
}

export const workspaceRoom = {
  open: call<WorkspaceSnapshot>()(nothing),
  /** The next cards after this id, from the first on where it is null; those that the page has are among them. */
  cards: call<CardPortion>()(v.object({ after: v.nullable(idSchema) })),
  application: call<{ application: Application; elsewhere: NamesElsewhere; around: PlanAround }>()(
    v.object({ id: idSchema }),
  ),
  run: call<RunResult>()(v.object({ command: commandSchema })),
  undo: call<RunResult>()(nothing),
  redo: call<RunResult>()(nothing),
  retrySave: call<null>()(nothing),
} as const
