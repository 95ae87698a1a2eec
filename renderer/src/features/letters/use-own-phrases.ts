import { letterRequest } from '#core/commands/letter-request'
import type { LetterPart } from '#core/domain/letter'
import type { OwnPhrase } from '#core/domain/own-phrase'
import { asPhrase } from '#core/letters/as-phrase'
import { fill } from '#core/letters/fill'
import { phrasesFor } from '#core/letters/phrases'
import { toWay } from '#core/letters/slot-notation'
import { useActions } from '../../notices/use-actions'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'
import { settingsTable } from './around'
import type { Desk } from './use-desk'

/** Keeping a sentence from the paper as a favourite, and putting one in. */
export function useOwnPhrases(desk: Desk) {
  const workspace = useWorkspace()
  const actions = useActions()
  const words = useWords().letters.phrases

  /** The sentences that fit a part of this letter. */
  function phrasesOf(part: LetterPart): readonly OwnPhrase[] {
    const kind = desk.letter.value?.kind
    return workspace.settings.letterPhrases.filter(
      (phrase) => phrase.part === part && (phrase.kind === null || phrase.kind === kind),
    )
  }

  async function keep(part: LetterPart, text: string): Promise<void> {
    const [application, letter] = [desk.application.value, desk.letter.value]
    if (application === null || letter === null || text.trim() === '') return
    const request = letterRequest(settingsTable(desk.around.value), application, letter)
    const sentence = asPhrase(text, request)
    await actions.run(
      { kind: 'keepPhrase', letterKind: letter.kind, part, text: sentence, insteadOf: '' },
      words.kept,
    )
  }

  /** A sentence with the names of this letter in it; what it leaves open stays to be finished by hand. */
  function filled(phrase: OwnPhrase): string {
    const [application, letter] = [desk.application.value, desk.letter.value]
    if (application === null || letter === null) return phrase.text
    const request = letterRequest(settingsTable(desk.around.value), application, letter)
    return fill(toWay(phrase.text), { ...phrasesFor(request), fact: '…' })
  }

  return { phrasesOf, keep, filled }
}

export type OwnPhrases = ReturnType<typeof useOwnPhrases>
