import { isDrafting, type LetterKind } from '#core/domain/letter'
import { useActions } from '../notices/use-actions'
import { useNotices } from '../notices/notice-store'
import { useWorkspace } from '../workspace/workspace-store'
import { useNavigation } from './navigation-store'

/** Which letter is wanted: of a kind, about an interview (null: the latest), to one person (null: the first not done). */
export interface WantedLetter {
  readonly applicationId: string
  readonly kind: LetterKind
  readonly interviewId: string | null
  readonly personId: string | null
}

/** The way to the desk: drafts what is not there yet. The user's name is asked once, before the first letter. */
export function useLetterDesk(): {
  write: (wanted: WantedLetter) => Promise<void>
  open: (applicationId: string, letterId: string) => void
} {
  const workspace = useWorkspace()
  const navigation = useNavigation()
  const notices = useNotices()
  const { run } = useActions()

  function open(applicationId: string, letterId: string): void {
    navigation.show({ name: 'desk', applicationId, letterId })
  }

  async function start({ applicationId, kind, interviewId, personId }: WantedLetter): Promise<void> {
    const result = await run({ kind: 'startLetters', applicationId, letterKind: kind, interviewId })
    if (result === null) return
    await workspace.hold(applicationId)
    const letters = workspace.applications.get(applicationId)?.letters ?? []
    const meant = letters.find(
      (letter) =>
        letter.kind === kind &&
        (interviewId === null || letter.interviewId === interviewId) &&
        (personId === null ? isDrafting(letter) : letter.personId === personId),
    )
    const letterId = meant?.id ?? result.createdId
    if (letterId !== null) open(applicationId, letterId)
  }

  async function write(wanted: WantedLetter): Promise<void> {
    if (workspace.settings.me.name.trim() === '') {
      navigation.openSheet({ name: 'whoAmI', then: () => void write(wanted) })
      return
    }
    try {
      await start(wanted)
    } catch (error) {
      notices.showFailure(error)
    }
  }

  return { write, open }
}
