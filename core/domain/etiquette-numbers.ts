import * as v from 'valibot'

export type NumberUnit = 'minutes' | 'hours' | 'days' | 'workingDays' | 'weeks' | 'questions' | 'applications'

/** One number of the rules that the user may set: its usual value, its bounds, and the rule it belongs to. */
export interface EtiquetteNumber {
  readonly usual: number
  readonly least: number
  readonly most: number
  readonly unit: NumberUnit
  readonly group: 'thanks' | 'waiting' | 'rejection' | 'offers' | 'searching' | 'hours'
}

/**
 * Every number of the etiquette. Defaults, bounds and units stand here once: the settings' schema, the rules and the
 * Settings view are made from this list; sentences and sources have the same keys in `core/words`.
 */
export const etiquetteNumbers = {
  thankHours: { usual: 24, least: 6, most: 72, unit: 'hours', group: 'thanks' },
  thankFirstNudgeHours: { usual: 2, least: 0, most: 24, unit: 'hours', group: 'thanks' },
  thankLastNudgeHours: { usual: 3, least: 1, most: 12, unit: 'hours', group: 'thanks' },
  thankRedHours: { usual: 48, least: 24, most: 96, unit: 'hours', group: 'thanks' },
  thankLateHours: { usual: 72, least: 48, most: 168, unit: 'hours', group: 'thanks' },
  decidesTodayHours: { usual: 2, least: 1, most: 6, unit: 'hours', group: 'thanks' },
  assumedMinutes: { usual: 60, least: 15, most: 480, unit: 'minutes', group: 'thanks' },
  daysAfterDecision: { usual: 3, least: 1, most: 5, unit: 'workingDays', group: 'waiting' },
  timelineWorkingDays: { usual: 5, least: 3, most: 15, unit: 'workingDays', group: 'waiting' },
  statusWorkingDays: { usual: 10, least: 5, most: 30, unit: 'workingDays', group: 'waiting' },
  questionsAllowed: { usual: 2, least: 1, most: 2, unit: 'questions', group: 'waiting' },
  daysBetweenQuestions: { usual: 7, least: 5, most: 30, unit: 'days', group: 'waiting' },
  closingWeeks: { usual: 4, least: 2, most: 12, unit: 'weeks', group: 'waiting' },
  letGoWeeks: { usual: 6, least: 3, most: 20, unit: 'weeks', group: 'waiting' },
  letGoAfterClosingWeeks: { usual: 2, least: 1, most: 8, unit: 'weeks', group: 'waiting' },
  pauseWeeks: { usual: 8, least: 1, most: 26, unit: 'weeks', group: 'waiting' },
  coolingOffHours: { usual: 12, least: 0, most: 48, unit: 'hours', group: 'rejection' },
  replyHours: { usual: 48, least: 24, most: 168, unit: 'hours', group: 'rejection' },
  keepWarmFirstDays: { usual: 30, least: 14, most: 120, unit: 'days', group: 'rejection' },
  keepWarmSecondDays: { usual: 90, least: 45, most: 365, unit: 'days', group: 'rejection' },
  secondChoiceWeeks: { usual: 4, least: 1, most: 12, unit: 'weeks', group: 'rejection' },
  acknowledgeHours: { usual: 24, least: 6, most: 72, unit: 'hours', group: 'offers' },
  offerLastAlarmHours: { usual: 24, least: 2, most: 72, unit: 'hours', group: 'offers' },
  enoughLive: { usual: 3, least: 1, most: 20, unit: 'applications', group: 'searching' },
  nothingNewDays: { usual: 7, least: 3, most: 30, unit: 'days', group: 'searching' },
  searchNudgeDays: { usual: 7, least: 7, most: 60, unit: 'days', group: 'searching' },
} as const satisfies Readonly<Record<string, EtiquetteNumber>>

export type EtiquetteNumberKey = keyof typeof etiquetteNumbers
export const etiquetteNumberKeys = Object.keys(etiquetteNumbers) as readonly EtiquetteNumberKey[]

/** A file from before a number existed reads it at its usual value: a new number needs no upgrade. */
const schemaOf = ({ least, most, usual }: EtiquetteNumber) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), usual)

/** The entries of the settings' schema, one for each number. */
export const etiquetteNumberEntries = Object.fromEntries(
  etiquetteNumberKeys.map((key) => [key, schemaOf(etiquetteNumbers[key])]),
) as Readonly<Record<EtiquetteNumberKey, ReturnType<typeof schemaOf>>>

/** Every number at its usual value. */
export const usualNumbers = Object.fromEntries(
  etiquetteNumberKeys.map((key) => [key, etiquetteNumbers[key].usual]),
) as Readonly<Record<EtiquetteNumberKey, number>>
