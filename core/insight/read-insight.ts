import type { Application } from '../domain/application'
import { outcomeSchema, type Outcome } from '../domain/stage'
import { afterEachQuestion, type AfterAsking } from './after-asking'
import { daysToAnswer, keptTheirDate } from './answer-time'
import { milestones, reached, type Milestone } from './how-far'
import type { InsightContext } from './insight-context'
import { medianOf, tallyBelow, type Tally } from './tally'
import { thanksHours } from './thanks-pace'

/** Upper ends of the classes, in hours after the interview's end; the etiquette's own marks. */
export const thanksEnds = [24, 48, 72] as const
/** Upper ends of the classes, in days after the last interview: weeks one to four, and longer. */
export const answerEnds = [7, 14, 21, 28] as const

/** What the past says, in numbers. */
export interface Insight {
  readonly thanks: Tally & { readonly medianHours: number | null }
  readonly answers: Tally & { readonly medianDays: number | null }
  /** Of those who named a day and answered: how many kept it. */
  readonly dates: { readonly total: number; readonly kept: number }
  readonly asked: Readonly<Record<AfterAsking, number>>
  readonly howFar: Readonly<Record<Milestone, number>>
  readonly endings: Readonly<Record<Outcome, number>>
}

/** Gathers application by application, so that a long list can be read in slices. */
export class InsightReader {
  private readonly hours: number[] = []
  private readonly days: number[] = []
  private readonly dates = { total: 0, kept: 0 }
  private readonly asked = { offer: 0, no: 0, word: 0, silence: 0, tooEarly: 0 }
  private readonly howFar = zeros(milestones)
  private readonly endings = zeros(outcomeSchema.options)

  constructor(private readonly context: InsightContext) {}

  add(application: Application): void {
    const { context } = this
    this.hours.push(...thanksHours(application, context))
    const days = daysToAnswer(application, context)
    if (days !== null) this.days.push(days)
    const kept = keptTheirDate(application, context)
    if (kept !== null) this.dates.total += 1
    if (kept === true) this.dates.kept += 1
    for (const outcome of afterEachQuestion(application, context)) this.asked[outcome] += 1
    for (const milestone of reached(application, context)) this.howFar[milestone] += 1
    if (application.archive !== null) this.endings[application.archive.outcome] += 1
  }

  result(): Insight {
    return {
      thanks: { ...tallyBelow(this.hours, thanksEnds), medianHours: medianOf(this.hours) },
      answers: { ...tallyBelow(this.days, answerEnds), medianDays: medianOf(this.days) },
      dates: { ...this.dates },
      asked: { ...this.asked },
      howFar: { ...this.howFar },
      endings: { ...this.endings },
    }
  }
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>
}

/** The whole at once, for a few applications. */
export function readInsight(applications: Iterable<Application>, context: InsightContext): Insight {
  const reader = new InsightReader(context)
  for (const application of applications) reader.add(application)
  return reader.result()
}
