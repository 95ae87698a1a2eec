import * as v from 'valibot'
import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import { stageSchema, type Stage } from '../domain/stage'
import { idSchema } from '../domain/text'
import { plainDateSchema, type PlainDate } from '../time/kinds'
import { failed } from '../workspace/failure'
import type { Workspace } from '../workspace/workspace'
import { changed, command, label, putApplication, type CommandContext } from './command'
import { withDecision } from './decision'
import { placeSchema } from './inputs'
import { rankFor, ranksFor } from './ranks'
import { withOffer, withRejection } from './stages'
import { thankedElsewhere } from './thanked-elsewhere'

/** What the new column means for one application. */
const answerEntries = {
  /** To *Awaiting*: the day they named, null for "they did not say"; left out where it is known already. */
  decisionDate: v.optional(v.nullable(plainDateSchema)),
  /** To *Offer*: by when they want an answer. */
  answerBy: v.optional(v.nullable(plainDateSchema)),
}
/** The notes went out by another way. */
const thankedEntry = { thankedElsewhere: v.optional(v.boolean()) }

interface Move {
  readonly stage: Stage
  readonly rank: string
  readonly decisionDate?: PlainDate | null | undefined
  readonly answerBy?: PlainDate | null | undefined
  readonly thankedElsewhere?: boolean | undefined
}

/** The application in its new place. Leaving *Offer* or *Declined* takes back the offer or the no that stood there. */
function movedTo(
  workspace: Workspace,
  before: Application,
  { stage, rank, ...said }: Move,
  context: CommandContext,
): Application {
  if (before.stage === stage) return { ...before, rank }
  let after: Application = {
    ...before,
    stage,
    rank,
    offer: stage === 'offer' || stage === 'declined' ? before.offer : null,
    rejection: null,
    ...(said.thankedElsewhere === true ? thankedElsewhere(workspace, before, context) : {}),
    history: [...before.history, happened('moved', context.now, { from: before.stage, to: stage })],
  }
  if (said.decisionDate !== undefined) {
    after = withDecision(after, said.decisionDate, '', context.now, context.zone)
  }
  if (stage === 'offer') after = withOffer(after, said.answerBy ?? null, context.now)
  if (stage === 'declined') after = withRejection(after, context.now)
  return after
}

/**
 * Moves a card. What the new column means is said with the move, so that one undo takes both back: the decision date
 * for *Awaiting*, the answer deadline for *Offer*, and *Declined* is their no.
 */
export const moveApplication = command(
  v.object({
    applicationId: idSchema,
    stage: stageSchema,
    place: placeSchema,
    ...answerEntries,
    ...thankedEntry,
  }),
  (workspace, { applicationId, place, ...said }, context) => {
    const before = workspace.applications.get(applicationId)
    if (before === undefined) return failed('notFound')
    const rank = rankFor(workspace, said.stage, place, applicationId)
    const after = movedTo(workspace, before, { ...said, rank }, context)
    const values = { company: before.company, ...(before.stage === said.stage ? {} : { to: said.stage }) }
    return changed(workspace, label('move', values), [putApplication(before, after)])
  },
)

const most = 10_000

/**
 * Moves many cards to one place, in the order given, as one change with one undo. What is archived or gone stays where it
 * is.
 */
export const moveApplications = command(
  v.object({
    moves: v.pipe(v.array(v.object({ applicationId: idSchema, ...answerEntries })), v.maxLength(most)),
    stage: stageSchema,
    place: placeSchema,
    ...thankedEntry,
  }),
  (workspace, { moves, stage, place, thankedElsewhere: thanked }, context) => {
    const byId = new Map(moves.map((one) => [one.applicationId, one]))
    const moving = [...byId.values()].flatMap((one) => {
      const before = workspace.applications.get(one.applicationId)
      return before === undefined || before.archive !== null ? [] : [{ before, one }]
    })
    if (moving.length === 0) return failed('notFound')
    const ranks = ranksFor(workspace, stage, place, new Set(moving.map(({ before }) => before.id)))
    const records = moving.map(({ before, one }, at) => {
      const rank = ranks[at] ?? before.rank
      return putApplication(
        before,
        movedTo(workspace, before, { ...one, stage, rank, thankedElsewhere: thanked }, context),
      )
    })
    return changed(workspace, label('moveMany', { count: String(records.length), to: stage }), records)
  },
)
