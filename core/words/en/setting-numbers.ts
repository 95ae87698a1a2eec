import type { EtiquetteNumberKey, NumberUnit } from '../../domain/etiquette-numbers'
import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** What stands beside a number: what it sets, one sentence why, and who says so. */
export interface NumberText {
  readonly label: string
  readonly reason: string
  readonly source: string
}

const judgement = 'our own judgement'

/** Every number of the rules, in words. */
export const settingNumbers = {
  thankHours: {
    label: 'Thank-you notes are due within',
    reason:
      'Hours count from the end of the interview. Within a day a note still belongs to the conversation.',
    source: 'the article; Princeton, Lawrence, WashU Law; employers asked by Babson College',
  },
  thankFirstNudgeHours: {
    label: 'First reminder after the interview',
    reason: 'A note that comes within minutes looks as if it had been written before.',
    source: 'TU Delft; Alison Green',
  },
  thankLastNudgeHours: {
    label: 'Last reminder before they are due',
    reason: 'Early enough to write in peace. From then on the step is amber.',
    source: judgement,
  },
  thankRedHours: {
    label: 'Notes are pressing after',
    reason: 'A note after two days still does good, but it should go now.',
    source: 'the article; trade press',
  },
  thankLateHours: {
    label: 'Offer a short late note after',
    reason: 'After three days silence can look like little interest. A late note needs no long apology.',
    source: 'the article (“more than three days”); trade press: late is better than never',
  },
  decidesTodayHours: {
    label: 'Where they decide the same day, within',
    reason: 'A note can only count while they are still talking it over.',
    source: 'TU Delft; WashU Law',
  },
  assumedMinutes: {
    label: 'Length of an interview whose end is not known',
    reason: 'Everything counts from the end. Where it is assumed, the app says so.',
    source: judgement,
  },
  daysAfterDecision: {
    label: 'After the day they named, ask after',
    reason: 'Decisions slip by a few days. Asking on the day itself reads as pressure.',
    source: 'the article (“a few days after”); others say from one day to a week',
  },
  timelineWorkingDays: {
    label: 'No day named: ask for the timeline after',
    reason: 'A working week of silence is normal. Then one friendly question is welcome.',
    source: 'Georgetown; CareerOneStop (US Department of Labor)',
  },
  statusWorkingDays: {
    label: 'No day named: ask how it stands after',
    reason: 'Two working weeks are enough for most panels to meet.',
    source: 'Georgetown; CareerOneStop (US Department of Labor)',
  },
  questionsAllowed: {
    label: 'Questions to one employer, at most',
    reason: 'Over all people and ways. A voicemail counts; a ring without an answer and your thanks do not.',
    source: 'a survey of HR staff (“more than twice: thumbs down”)',
  },
  daysBetweenQuestions: {
    label: 'Between two questions, at least',
    reason: 'More than once a week is felt as pushing.',
    source: 'Ask a Manager; Georgetown',
  },
  closingWeeks: {
    label: 'One last short note after',
    reason: 'It asks nothing, says that you are still interested, and lets it rest.',
    source: 'Georgetown (one, two and four weeks)',
  },
  letGoWeeks: {
    label: 'Suggest letting go after',
    reason: 'Counted from the day they named, where no last note went out. Nothing is archived by itself.',
    source: judgement,
  },
  letGoAfterClosingWeeks: {
    label: 'After the last note, suggest letting go after',
    reason: 'Whoever wants to answer a last note does so within days.',
    source: judgement,
  },
  pauseWeeks: {
    label: 'On hold without a day: ask again after',
    reason: 'So that nothing on hold is forgotten.',
    source: judgement,
  },
  coolingOffHours: {
    label: 'Rest before a reply to a no',
    reason: 'A night in between helps the tone. You can lift it each time.',
    source: 'career sites (after cooling off, in one to two days)',
  },
  replyHours: {
    label: 'A reply is due within',
    reason: 'Soon enough to be read together with the interview.',
    source: 'career sites (in one to two days)',
  },
  keepWarmFirstDays: {
    label: 'First friendly word after',
    reason: 'Late enough to press nobody, soon enough that they know you.',
    source: 'trade press (at least a month)',
  },
  keepWarmSecondDays: {
    label: 'Second friendly word after',
    reason: 'Counted from the no as well. Many employers come back to people they met before.',
    source: 'a survey of employers, as quoted by the trade press (54 %)',
  },
  secondChoiceWeeks: {
    label: 'A first choice may fall through for',
    reason: 'First choices decline at times. For these weeks the card says so.',
    source: 'trade press',
  },
  acknowledgeHours: {
    label: 'Thank for an offer within',
    reason: 'With thanks only: nobody expects your answer on the spot.',
    source: 'Duke Law; University of Maryland',
  },
  offerLastAlarmHours: {
    label: 'Last reminder before your answer is due',
    reason: 'Time enough to talk it over, and to write.',
    source: 'career sites; NACE names no number',
  },
  enoughLive: {
    label: 'Live applications that are enough',
    reason: 'From here on nothing hangs on one answer, and no nudge comes.',
    source: 'the article; CareerOneStop (US Department of Labor)',
  },
  nothingNewDays: {
    label: 'Nudge once nothing new came for',
    reason: 'A new application or interview counts as new.',
    source: judgement,
  },
  searchNudgeDays: {
    label: 'Between two nudges, at least',
    reason: 'Once a week is enough for a friendly word.',
    source: judgement,
  },
} as const satisfies Readonly<Record<EtiquetteNumberKey, NumberText>>

const units: Readonly<Record<NumberUnit, (count: number) => string>> = {
  minutes: (count) => plural(count, { one: 'minute', other: 'minutes' }),
  hours: (count) => plural(count, { one: 'hour', other: 'hours' }),
  days: (count) => plural(count, { one: 'day', other: 'days' }),
  workingDays: (count) => plural(count, { one: 'working day', other: 'working days' }),
  weeks: (count) => plural(count, { one: 'week', other: 'weeks' }),
  questions: (count) => plural(count, { one: 'question', other: 'questions' }),
  applications: (count) => plural(count, { one: 'application', other: 'applications' }),
}

/** `24 hours`, `1 working day`. */
export const countedIn = (unit: NumberUnit, count: number): string => `${count} ${units[unit](count)}`

export const unitNames = units
