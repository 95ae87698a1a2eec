import { useActions } from '../notices/use-actions'
import { useWords } from '../words/use-words'
import { useClock } from '../workspace/clock'

/** Brings back a step that was put off. */
export function useWaking(): { readonly wake: (applicationId: string, stepKey: string) => void } {
  const words = useWords()
  const { run } = useActions()
  const { now } = useClock()

  function wake(applicationId: string, stepKey: string): void {
    void run({ kind: 'snoozeStep', applicationId, stepKey, until: now.value }, words.putOff.woken)
  }

  return { wake }
}
