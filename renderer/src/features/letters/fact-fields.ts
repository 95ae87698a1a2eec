import type { Interview } from '#core/domain/interview'
import type { LetterKind } from '#core/domain/letter'

export type FactName = 'thankYouFor' | 'theySaid' | 'sellingPoint' | 'clarification' | 'whyThisJob'

/** One beginning to be finished, with what was typed so far. Shared facts are asked once for a whole panel. */
export interface FactField {
  readonly name: FactName
  readonly text: string
  readonly shared: boolean
  /** For a misunderstanding: whom it concerns. */
  readonly concerns: string | null
}

const asked: Readonly<Partial<Record<LetterKind, readonly FactName[]>>> = {
  thankYou: ['thankYouFor', 'theySaid', 'sellingPoint', 'clarification', 'whyThisJob'],
  keepWarm: ['theySaid'],
}

/** The beginnings a letter of a kind asks to be finished. Nothing is asked about somebody who was not there. */
export function factFields(
  kind: LetterKind,
  interview: Interview | null,
  personId: string | null,
): readonly FactField[] {
  if (interview === null) return []
  const own = interview.interviewers.find((seat) => seat.personId === personId)?.facts
  const { sellingPoint, whyThisJob, clarification } = interview.facts
  return (asked[kind] ?? []).flatMap((name): readonly FactField[] => {
    switch (name) {
      case 'thankYouFor':
      case 'theySaid':
        return own === undefined ? [] : [{ name, text: own[name], shared: false, concerns: null }]
      case 'clarification':
        return [{ name, text: clarification.text, shared: true, concerns: clarification.personId }]
      case 'sellingPoint':
        return [{ name, text: sellingPoint, shared: true, concerns: null }]
      case 'whyThisJob':
        return [{ name, text: whyThisJob, shared: true, concerns: null }]
    }
  })
}
