import { addWorkingDays, type WorkCalendar } from '../time/working-days'
import type { PlainDate } from '../time/kinds'
import type { DraftRequest } from './draft-request'
import { withArticle } from './en/articles'
import { dateInWords, dateWithYear } from './en/date-in-words'
import { listInWords } from './en/lists'
import { roundInWords } from './en/rounds'
import * as english from './en/phrases'
import type { Phrases } from './fill'

/** Offices where we know no better: days to suggest are from Monday to Friday. */
const officeDays: WorkCalendar = { weekend: [6, 7], daysOff: new Set() }

/** The phrases that the ways of a letter may use, each whole even where company, role, round or date are not known. */
export function phrasesFor(request: DraftRequest): Phrases {
  const { interview, voice, details } = request
  const spoke = request.interview?.interviewers.find((seat) => seat.personId === request.person?.id)
  const isTold = (spoke?.facts.theySaid.trim() ?? '') !== ''
  const day = (date: PlainDate | null): string => (date === null ? '' : dateInWords(date, voice.spelling))
  return {
    company: request.application.company.trim() || english.commonPhrases.yourCompany,
    ...english.rolePhrases(plainRole(request.application.role), voice),
    ...english.meetingPhrases(interview),
    ...roundPhrases(request),
    ...newTimes(request),
    decisionDay: day(request.decisionDate),
    answerDay: day(request.answerBy),
    untilDay: day(details.until),
    startDay: details.startsOn === null ? '' : dateWithYear(details.startsOn, voice.spelling),
    pay: plainPay(details.pay),
    panelNames: listInWords(
      request.panel.filter((name) => name !== ''),
      voice.spelling,
    ),
    askedEarlier: askedEarlier(request),
    heard: isTold ? english.commonPhrases.heard : english.commonPhrases.ourConversation,
    toldMe: isTold ? english.commonPhrases.toldMe : english.commonPhrases.ourConversation,
  }
}

/** The interview by its number; where there was none, letters speak of the application. */
function roundPhrases({ interview, kind, voice }: DraftRequest): Phrases {
  const round = english.isPhoneScreen(interview)
    ? english.screenInWords(voice)
    : roundInWords(interview?.round ?? null)
  return {
    round,
    theRound:
      interview !== null || kind === 'thankYou' ? `the ${round}` : english.commonPhrases.myApplication,
    aRound: withArticle(round),
    onDay:
      interview === null
        ? ''
        : ` on ${dateInWords(interview.start.slice(0, 10) as PlainDate, voice.spelling)}`,
  }
}

/** The agreed time of an interview as its clock shows it, and two days on which it might be held instead. */
function newTimes({ interview, voice, writtenOn }: DraftRequest): Phrases {
  if (interview === null) return { agreedTime: '', firstDay: '', secondDay: '' }
  const day = interview.start.slice(0, 10) as PlainDate
  const from = writtenOn !== null && writtenOn > day ? writtenOn : day
  return {
    agreedTime: timeInWords(interview.start.slice(11, 16), voice.spelling === 'american'),
    firstDay: dateInWords(addWorkingDays(from, 1, officeDays), voice.spelling),
    secondDay: dateInWords(addWorkingDays(from, 2, officeDays), voice.spelling),
  }
}

/** "15:00", or "3:00 p.m." where clocks have twelve hours. */
function timeInWords(clock: string, twelve: boolean): string {
  if (!twelve) return clock
  const hour = Number(clock.slice(0, 2))
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}:${clock.slice(3)} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

function askedEarlier({ earlier, voice }: DraftRequest): string {
  return earlier === null
    ? english.askedSometime
    : english.askedInWords(earlier.channel, dateInWords(earlier.day, voice.spelling), voice)
}

/** Pay as typed, without what the sentence brings itself. */
function plainPay(pay: string): string {
  return pay
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:at|is|of) /i, '')
    .replace(/[.,;!]+$/, '')
}

/** A role without the marks that advertisements add: "Grid Analyst (m/f/d)" is a Grid Analyst. */
export function plainRole(role: string): string {
  return role
    .replace(/\s*[([](?:[a-z*](?:\s*[/|]\s*[a-z*]+)+|all genders?|remote|hybrid)[)\]]/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
}
