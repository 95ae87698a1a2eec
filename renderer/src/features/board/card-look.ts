import { mainStep, urgencyOf, type Urgency } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import { handAt, zoneAt, clockZones } from '#core/etiquette/silence-clock'
import type { RuleId, Step } from '#core/etiquette/step'
import { milliseconds } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'
import type { Moments } from '#core/words/moments'
import { sayStep, type SaidStep } from '#core/words/say-step'
import type { Words } from '#core/words/words'

/** What a card shows at an instant. */
export interface CardLook {
  readonly step: Step | null
  readonly said: SaidStep | null
  readonly rule: RuleId | null
  readonly urgency: Urgency
  readonly bar: { readonly mark: number; readonly reached: number } | null
  readonly barLabel: string
}

/** How far a deadline has run, from the step's opening to its due time, on the first of four quarters. */
function towardsDue(step: Step, now: Instant): number {
  const from = milliseconds(step.rightFrom ?? step.opensAt)
  const to = step.dueAt === null ? from : milliseconds(step.dueAt)
  return to <= from ? 0 : Math.min(1, Math.max(0, (milliseconds(now) - from) / (to - from)))
}

/** Reads a card at an instant: its main step in words, how it presses, and where the silence clock stands. */
export function lookOf(card: Card, now: Instant, words: Words, moments: Moments): CardLook {
  const step = mainStep(card, now)
  const said = step === null ? null : sayStep(step, card.company, words, moments, now)
  const clock = card.clock
  const bar =
    clock !== null
      ? { mark: handAt(clock, now), reached: clockZones.indexOf(zoneAt(clock, now)) }
      : step?.dueAt == null
        ? null
        : { mark: towardsDue(step, now) / 4, reached: 0 }
  return {
    step,
    said,
    rule: step?.rule ?? null,
    urgency: step === null ? 'waiting' : urgencyOf(step, now),
    bar,
    barLabel: clock === null ? (said?.time ?? '') : words.board.clock[zoneAt(clock, now)],
  }
}

/** The round in words behind the role: "second interview". Nothing for the first, which needs no saying. */
export function roleLine(card: Pick<Card, 'role' | 'round'>, words: Words): string {
  const round = card.round === null || card.round < 2 ? '' : words.board.round({ round: card.round })
  return [card.role, round].filter((part) => part !== '').join(', ')
}
