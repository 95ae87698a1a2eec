import { letterText } from '../domain/letter'
import type { DraftRequest } from './draft-request'
import { factStandsIn } from './fact-in-text'

/**
 * Whether a fact shared by a panel belongs in this letter. It goes to the person it concerns, else to the first
 * interviewer whose note is still open; once a note that has it went out, to nobody else.
 */
export function printsHere(request: DraftRequest, fact: string, concerns: string | null): boolean {
  const { interview } = request
  if (interview === null) return false
  const panel = request.siblings.filter(
    (letter) => letter.kind === request.kind && letter.interviewId === interview.id,
  )
  const sent = panel.filter((letter) => letter.progress.state === 'sent')
  if (sent.some((letter) => factStandsIn(letterText(letter), fact))) return false

  const own = request.person?.id ?? null
  const order = interview.interviewers.map((interviewer) => interviewer.personId)
  if (own === null || !order.includes(own)) return panel.length === 0
  const closed = new Set(
    panel.filter((letter) => letter.progress.state !== 'drafting').map((letter) => letter.personId),
  )
  const open = order.filter((personId) => personId === own || !closed.has(personId))
  return own === (concerns !== null && open.includes(concerns) ? concerns : open[0])
}
