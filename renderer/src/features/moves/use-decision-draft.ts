import { nextTick, ref, type Ref } from 'vue'
import type { Application } from '#core/domain/application'
import type { PlainDate } from '#core/time/kinds'
import { useWords } from '../../words/use-words'
import { decisionDrafts, type DecisionDraft } from './move-drafts'

/** The draft of an application's decision date, with the check that a named day is there. */
export function useDecisionDraft(application: Application): {
  readonly draft: DecisionDraft
  readonly error: Ref<string | undefined>
  /** The answer; undefined while the day is missing, which is then said and focused. */
  readonly answer: () => PlainDate | null | undefined
  readonly forget: () => void
} {
  const words = useWords()
  const error = ref<string>()
  const { now } = application.decision
  const draft = decisionDrafts.of(application.id, () => ({
    said: now.state === 'notSaid' ? 'notSaid' : 'date',
    date: now.state === 'dated' ? now.date : '',
    reason: '',
  }))

  function answer(): PlainDate | null | undefined {
    error.value = undefined
    if (draft.said === 'notSaid') return null
    if (draft.date !== '') return draft.date as PlainDate
    error.value = words.moves.decisionDayMissing
    void nextTick(() => document.querySelector<HTMLElement>('[data-decision-day]')?.focus())
    return undefined
  }

  return { draft, error, answer, forget: () => decisionDrafts.forget(application.id) }
}
