import { computed, ref } from 'vue'
import type { LetterVersion } from '#core/domain/letter'
import type { Register, Spelling } from '#core/domain/letter-voice'
import type { AnyCommand } from '#core/commands/all-commands'
import { useActions } from '../../notices/use-actions'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'
import type { Desk, DeskPlace } from './use-desk'

/** How the letter sounds, what it said before, and what lies over the desk. */
export function useVoice(place: DeskPlace, desk: Desk) {
  const workspace = useWorkspace()
  const actions = useActions()
  const words = useWords().letters
  const over = ref<'nothing' | 'twins' | 'versions'>('nothing')
  const ids = () => ({ applicationId: place.applicationId, letterId: place.letterId })

  /** What was typed goes first, so that nothing is drafted over that main does not have yet. */
  async function run(command: AnyCommand, done?: string): Promise<void> {
    if (await desk.queue.flush()) await actions.run(command, done)
  }

  const register = computed<Register>({
    get: () => desk.letter.value?.register ?? workspace.settings.letterRegister,
    set: (chosen) =>
      void run({
        kind: 'setRegister',
        ...ids(),
        register: chosen === workspace.settings.letterRegister ? null : chosen,
      }),
  })
  const language = computed<Spelling>({
    get: () => workspace.settings.letterSpelling,
    set: (letterSpelling) =>
      void run({ kind: 'editSettings', settings: { letterSpelling } }).then(() =>
        run({ kind: 'redraftLetters', applicationId: place.applicationId }),
      ),
  })

  async function takeBack({ until }: LetterVersion): Promise<void> {
    over.value = 'nothing'
    await run({ kind: 'takeBackVersion', ...ids(), until }, words.versions.taken)
  }

  return { over, register, language, takeBack }
}
