import { assertNever } from '#core/domain/text'
import type { Step } from '#core/etiquette/step'
import { letterKindFor } from './letter-for-step'
import { useActions } from '../notices/use-actions'
import { useWords } from '../words/use-words'
import { useNavigation } from './navigation-store'
import { useLetterDesk } from './use-letter-desk'

/** What the main button of a step does, the same on the board, in Today and in the panel. */
export function useStepAction(): {
  readonly act: (applicationId: string, step: Step) => void
  /** The second thing that a step offers: for an offer, asking for more time; for job titles, going on without. */
  readonly more: (applicationId: string, step: Step) => void
} {
  const navigation = useNavigation()
  const desk = useLetterDesk()
  const words = useWords()
  const { run } = useActions()

  function write(applicationId: string, step: Step): void {
    const kind = letterKindFor(step.rule)
    if (kind === null) return
    void desk.write({ applicationId, kind, interviewId: step.interviewId, personId: null })
  }

  function act(applicationId: string, step: Step): void {
    switch (step.action) {
      case 'openApplication':
        navigation.openApplication(applicationId)
        return
      case 'startDebrief':
        if (step.interviewId === null) navigation.openApplication(applicationId)
        else navigation.openSheet({ name: 'debrief', applicationId, interviewId: step.interviewId })
        return
      case 'writeLetters':
      case 'writeReply':
      case 'writeLetter':
        write(applicationId, step)
        return
      case 'setDecisionDate':
        navigation.openSheet({ name: 'decisionDate', applicationId })
        return
      case 'openCallSheet':
        navigation.openSheet({ name: 'callSheet', applicationId })
        return
      case 'archive':
        navigation.openSheet({ name: 'archive', applicationId })
        return
      default:
        assertNever(step.action)
    }
  }

  function more(applicationId: string, { rule, interviewId }: Step): void {
    if (rule === 'findNames' && interviewId !== null) {
      void run({ kind: 'leaveTitlesOut', applicationId, interviewId }, words.putOff.titlesLeftOut)
      return
    }
    void desk.write({ applicationId, kind: 'moreTime', interviewId: null, personId: null })
  }

  return { act, more }
}
