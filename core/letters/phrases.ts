import type { PlainDate } from '../time/kinds'
import type { DraftRequest } from './draft-request'
import { dateInWords } from './en/date-in-words'
import { roundInWords, withArticle } from './en/rounds'
import { commonPhrases, phrasesByForm, rolePhrases } from './en/phrases'
import { factsFor } from './facts'
import type { Phrases } from './fill'

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
