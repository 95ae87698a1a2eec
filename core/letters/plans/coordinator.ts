import type { DraftRequest } from '../draft-request'
import { coordinator } from '../en/coordinator'
import type { LetterFacts } from '../facts'
import { joined, piece, pieceWith, plan, type LetterPlan } from '../plan'
import { thankYou } from '../thank-you-plan'

/**
 * One note to whoever arranged the interview, with thanks to be passed on to those who held it. A correction is meant for
 * somebody else's ears and stays out.
 */
export function coordinatorPlan({ voice, panel }: DraftRequest, facts: LetterFacts): LetterPlan {
  const ways = coordinator[voice.register]
  const named = panel.filter((name) => name !== '').length
  const key = named === 0 ? 'passOnUnnamed' : named === 1 ? 'passOnOne' : 'passOn'
  return plan(
    ways.subject,
    piece('arranged', 'thanks', ways.arranged),
    piece(key, 'passOn', ways[key]),
    piece('interest', 'interest', ways.interest),
    joined(
      pieceWith('sellingPoint', 'sellingPoint', thankYou[voice.register].sellingPoint, facts.sellingPoint),
    ),
    joined(piece('close', 'close', ways.close)),
  )
}
