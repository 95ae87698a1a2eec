import type { AnyCommand } from '#core/commands/all-commands'
import type { BoardStage } from '#core/domain/stage'
import type { Card } from '#core/etiquette/card'
import type { PlainDate } from '#core/time/kinds'

/** What was said about many moves at once. */
export interface ManyAnswers {
  /** By application: the day they decide, or want an answer by; empty where it is not known. */
  readonly days: Record<string, string>
  /** Where no day is given, they did not say; else it stays open and is asked on the card. */
  notSaid: boolean
  thanked: boolean
  /** Of the offers among those that go to *Declined*: they took them back. Otherwise these stay where they are. */
  readonly theirs: boolean
}

type Moves = Extract<AnyCommand, { kind: 'moveApplications' }>['moves']

/** The move of each card, with what was said about it; what stands in the column already keeps what is known of it. */
export function movesOf(
  cards: readonly Pick<Card, 'id' | 'stage' | 'decisionDate'>[],
  to: BoardStage,
  { days, notSaid, theirs }: Omit<ManyAnswers, 'thanked'>,
): Moves {
  const moving = to === 'declined' && !theirs ? cards.filter(({ stage }) => stage !== 'offer') : cards
  return moving.map(({ id: applicationId, stage, decisionDate }) => {
    const day = days[applicationId] ?? ''
    if (stage === to) return { applicationId }
    if (to === 'offer') return { applicationId, answerBy: day === '' ? null : (day as PlainDate) }
    if (to !== 'awaiting' || (day === '' && !notSaid)) return { applicationId }
    if (day === '') return { applicationId, decisionDate: null }
    return day === decisionDate ? { applicationId } : { applicationId, decisionDate: day as PlainDate }
  })
}
