import { addWorkingDays, type WorkCalendar } from '../time/working-days'
import type { PlainDate } from '../time/kinds'
import type { DraftRequest } from './draft-request'
import { dateInWords } from './en/date-in-words'
import { roundInWords, withArticle } from './en/rounds'
import { commonPhrases, phrasesByForm, rolePhrases } from './en/phrases'
import { factsFor } from './facts'
import type { Phrases } from './fill'

/** Offices where we know no better: days to suggest are from Monday to Friday. */
const officeDays: WorkCalendar = { weekend: [6, 7], daysOff: new Set() }

/** The agreed time of an interview as its clock shows it, and the next two days on which it might be held instead. */
function newTimes({ interview }: DraftRequest): Phrases {
  if (interview === null) return { agreedTime: '', firstDay: '', secondDay: '' }
  const day = interview.start.slice(0, 10) as PlainDate
  return {
    agreedTime: interview.start.slice(11, 16),
    firstDay: dateInWords(addWorkingDays(day, 1, officeDays)),
    secondDay: dateInWords(addWorkingDays(day, 2, officeDays)),
  }
}

/** The phrases that the ways of a letter may use, each whole even where company, role, round or date are not known. */
export function phrasesFor(request: DraftRequest): Phrases {
  const { interview } = request
  const round = roundInWords(interview?.round ?? null)
  const spoke = factsFor(request).theySaid !== ''
  return {
    company: request.application.company.trim() || commonPhrases.yourCompany,
    ...rolePhrases(plainRole(request.application.role)),
    ...phrasesByForm[interview?.form ?? 'unknown'],
    round,
    theRound:
      interview !== null || request.kind === 'thankYou' ? `the ${round}` : commonPhrases.myApplication,
    aRound: withArticle(round),
    onDay: interview === null ? '' : ` on ${dateInWords(interview.start.slice(0, 10) as PlainDate)}`,
    decisionDay: request.decisionDate === null ? '' : dateInWords(request.decisionDate),
    answerDay: request.answerBy == null ? '' : dateInWords(request.answerBy),
    ...newTimes(request),
    heard: spoke ? commonPhrases.heard : commonPhrases.ourConversation,
    toldMe: spoke ? commonPhrases.toldMe : commonPhrases.ourConversation,
  }
}

/** A role without the marks that advertisements add: "Grid Analyst (m/f/d)" is a Grid Analyst. */
export function plainRole(role: string): string {
  return role
    .replace(/\s*[([](?:[a-z*](?:\s*[/|]\s*[a-z*]+)+|all genders?|remote|hybrid)[)\]]/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
}
