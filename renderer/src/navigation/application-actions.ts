import type { ActionId } from '#core/actions/app-actions'
import { mainStep } from '#core/etiquette/at-hand'
import type { Card } from '#core/etiquette/card'
import { useActions } from '../notices/use-actions'
import { useWords } from '../words/use-words'
import { clockNow } from '../workspace/clock'
import { moveNeedsSheet } from './move-question'
import { useNavigation } from './navigation-store'
import { useStepAction } from './use-step-action'

type Doing = Readonly<Partial<Record<ActionId, () => void>>>

/** What can be done to one application as it stands now; what makes no sense for it is not among it. */
export function useApplicationActions(): (card: Card) => Doing {
  const navigation = useNavigation()
  const actions = useActions()
  const step = useStepAction()
  const words = useWords()

  function moveTo(card: Card, to: 'thanked' | 'awaiting' | 'offer' | 'declined'): (() => void) | undefined {
    if (card.archived !== null || card.stage === to) return undefined
    const { id: applicationId, company } = card
    return () => {
      if (moveNeedsSheet(card, to)) navigation.openSheet({ name: 'move', applicationId, to, above: null })
      else {
        void actions.run(
          { kind: 'moveApplication', applicationId, stage: to, place: 'top' },
          words.board.movedNotice({ company, column: words.board.columns[to].name }),
        )
      }
    }
  }

  function stepsOf(card: Card): Doing {
    const next = mainStep(card, clockNow())
    const debriefOf = card.steps.find(({ rule }) => rule === 'debrief')?.interviewId ?? null
    const { id: applicationId } = card
    return {
      ...(next === null || next.rule === 'wait' ? {} : { nextStep: () => step.act(applicationId, next) }),
      ...(debriefOf === null
        ? {}
        : {
            debrief: () => navigation.openSheet({ name: 'debrief', applicationId, interviewId: debriefOf }),
          }),
    }
  }

  return (card) => {
    const { id: applicationId, company } = card
    const all: Readonly<Partial<Record<ActionId, (() => void) | undefined>>> = {
      openApplication: () => navigation.openApplication(applicationId),
      addRound: () => navigation.openSheet({ name: 'addInterview', applicationId, interviewId: null }),
      setDecisionDate:
        card.archived === null
          ? () => navigation.openSheet({ name: 'decisionDate', applicationId })
          : undefined,
      openCallSheet:
        card.archived === null ? () => navigation.openSheet({ name: 'callSheet', applicationId }) : undefined,
      moveToThanked: moveTo(card, 'thanked'),
      moveToAwaiting: moveTo(card, 'awaiting'),
      moveToOffer: moveTo(card, 'offer'),
      moveToDeclined: moveTo(card, 'declined'),
      archiveApplication:
        card.archived === null ? () => navigation.openSheet({ name: 'archive', applicationId }) : undefined,
      restoreApplication:
        card.archived === null
          ? undefined
          : () =>
              void actions.run(
                { kind: 'restoreApplication', applicationId },
                words.application.restored({ company }),
              ),
      forgetApplication: () =>
        navigation.openSheet({ name: 'forget', what: { kind: 'application', applicationId } }),
      ...stepsOf(card),
    }
    return Object.fromEntries(Object.entries(all).filter(([, act]) => act !== undefined)) as Doing
  }
}
