import * as v from 'valibot'
import type { Application } from '../domain/application'
import { happened } from '../domain/history'
import { interviewFactsSchema, personFactsSchema, type Interview } from '../domain/interview'
import { idSchema } from '../domain/text'
import { plainDateSchema, type PlainDate, type WallTime } from '../time/kinds'
import { failed } from '../workspace/failure'
import { changed, command, editApplication, label, putApplication, type CommandContext } from './command'
import { withDecision } from './decision'
import { personInputSchema } from './inputs'
import { gatherPeople } from './people-on-file'
import { inStage, withOffer, withRejection } from './stages'
import type { Workspace } from '../workspace/workspace'

/** What they said about deciding. */
const newsSchema = v.variant('kind', [
  v.object({ kind: v.literal('notAsked') }),
  v.object({ kind: v.literal('notSaid') }),
  v.object({ kind: v.literal('date'), date: plainDateSchema }),
  v.object({ kind: v.literal('today') }),
  v.object({ kind: v.literal('offer'), answerBy: v.nullable(plainDateSchema) }),
  v.object({ kind: v.literal('no') }),
])
export type DecisionNews = v.InferOutput<typeof newsSchema>

/** The calendar day of a wall time, in its own zone. */
const dayOf = (wall: WallTime): PlainDate => wall.slice(0, 10) as PlainDate

function withNews(
  workspace: Workspace,
  application: Application,
  interview: Interview,
  news: DecisionNews,
  context: CommandContext,
): Application {
  switch (news.kind) {
    case 'notAsked':
      return application
    case 'today':
      return withDecision(application, dayOf(interview.start), '', context.now, context.zone)
    case 'notSaid':
      return withDecision(application, null, '', context.now, context.zone)
    case 'date':
      return withDecision(application, news.date, '', context.now, context.zone)
    case 'offer':
      return withOffer(inStage(workspace, application, 'offer', context), news.answerBy, context.now)
    case 'no':
      return withRejection(inStage(workspace, application, 'declined', context), context.now)
  }
}

/** The ninety seconds after an interview: who was there, what mattered, when they will decide. */
export const recordDebrief = command(
  v.object({
    applicationId: idSchema,
    interviewId: idSchema,
    people: v.pipe(
      v.array(v.object({ ...personInputSchema.entries, facts: personFactsSchema })),
      v.maxLength(60),
    ),
    facts: interviewFactsSchema,
    /** Which of `people` the clarification is for, by position; null for nobody in particular. */
    clarifyWith: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(59))),
    news: newsSchema,
  }),
  (workspace, input, context) => {
    const before = workspace.applications.get(input.applicationId)
    const known = before?.interviews.find((interview) => interview.id === input.interviewId)
    if (before === undefined || known === undefined) return failed('notFound')
    const gathered = gatherPeople(workspace, input.people, before.company, known.interviewers, context.newId)
    const interviewers = gathered.interviewers.map((interviewer, index) => ({
      ...interviewer,
      facts: input.people[index]?.facts ?? interviewer.facts,
    }))
    const clarified = input.clarifyWith === null ? null : (interviewers[input.clarifyWith]?.personId ?? null)
    const debriefed: Interview = {
      ...known,
      interviewers,
      decidesToday: input.news.kind === 'today' || known.decidesToday,
      debrief: { state: 'done', at: context.now },
      facts: { ...input.facts, clarification: { text: input.facts.clarification.text, personId: clarified } },
    }
    const noted: Application = {
      ...before,
      interviews: before.interviews.map((other) => (other.id === known.id ? debriefed : other)),
      history: [...before.history, happened('debriefed', context.now)],
    }
    return changed(workspace, label('debrief', { company: before.company }), [
      ...gathered.records,
      putApplication(before, withNews(workspace, noted, known, input.news, context)),
    ])
  },
)

/** No debrief for this interview: the steps after it go on without. */
export const skipDebrief = command(
  v.object({ applicationId: idSchema, interviewId: idSchema }),
  (workspace, { applicationId, interviewId }, context) =>
    editApplication(workspace, applicationId, 'skipDebrief', (application) => {
      const known = application.interviews.find((other) => other.id === interviewId)
      if (known === undefined) return failed('notFound')
      if (known.debrief.state !== 'open') return application
      const skipped: Interview = { ...known, debrief: { state: 'skipped', at: context.now } }
      return {
        ...application,
        interviews: application.interviews.map((other) => (other === known ? skipped : other)),
      }
    }),
)
