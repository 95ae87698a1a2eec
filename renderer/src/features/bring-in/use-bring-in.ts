import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useNavigation } from '../../navigation/navigation-store'
import { useFormAction } from '../../notices/use-form-action'
import { useWords } from '../../words/use-words'
import { useWorkspace } from '../../workspace/workspace-store'
import {
  canBringIn,
  forgetMeeting,
  joinedApplication,
  meetingInput,
  type PreviewedMeeting,
} from './meeting-draft'

/** What confirming the preview does, and what its button says. */
export function useBringIn(meetings: () => readonly PreviewedMeeting[]): {
  readonly form: ReturnType<typeof useFormAction>
  readonly label: ComputedRef<string>
  /** Nothing in this file would change anything. */
  readonly nothingToDo: ComputedRef<boolean>
  /** … and nothing on the board belongs to it either. */
  readonly nowhereToGo: ComputedRef<boolean>
  readonly nothingChosen: ComputedRef<boolean>
  /** Keys of new meetings whose company is still missing. */
  readonly unnamed: Ref<readonly string[]>
  /** True when the file is dealt with. */
  readonly confirm: () => Promise<boolean>
} {
  const words = useWords()
  const workspace = useWorkspace()
  const navigation = useNavigation()
  const form = useFormAction()
  const unnamed = ref<readonly string[]>([])

  const possible = computed(() => meetings().filter(({ item }) => canBringIn(item)))
  const chosen = computed(() => possible.value.filter(({ draft }) => draft.include))
  /** Everything chosen is on the board and called off: a series is, at once. */
  const callsOff = computed(
    () =>
      chosen.value.length > 0 && chosen.value.every(({ held, draft }) => held !== null && draft.cancelled),
  )
  const known = computed(
    () => meetings().find(({ item }) => item.applicationId !== null)?.item.applicationId ?? null,
  )

  const label = computed(() => {
    if (possible.value.length === 0)
      return known.value === null ? words.bringIn.chooseAnother : words.bringIn.showIt
    const [only, ...others] = chosen.value
    if (callsOff.value) return words.bringIn.markCancelledMany({ count: chosen.value.length })
    if (only !== undefined && others.length === 0 && only.held !== null) return words.bringIn.takeChange
    return words.exchange.confirm({ count: chosen.value.length })
  })

  function doneWords(): string {
    const [only, ...others] = chosen.value
    if (only === undefined || others.length > 0) {
      const done = callsOff.value ? words.bringIn.doneCancelledMany : words.bringIn.doneMany
      return done({ count: chosen.value.length })
    }
    const company = only.company ?? only.draft.company.trim()
    if (only.held === null) return words.bringIn.doneNew({ company })
    return only.draft.cancelled
      ? words.bringIn.doneCancelled({ company })
      : words.bringIn.doneChanged({ company })
  }

  async function confirm(): Promise<boolean> {
    if (possible.value.length === 0) {
      if (known.value !== null) navigation.openApplication(known.value)
      return true
    }
    unnamed.value = chosen.value
      .filter(({ company, draft }) => company === null && draft.company.trim() === '')
      .map(({ key }) => key)
    if (unnamed.value.length > 0) return false
    const inputs = chosen.value.map((meeting) =>
      meetingInput(meeting, joinedApplication(meeting, workspace.cards.values())),
    )
    const result = await form.submit({ kind: 'bringIn', meetings: inputs }, doneWords())
    if (result === null) return false
    for (const { key } of chosen.value) forgetMeeting(key)
    const opened = result.createdId ?? inputs[0]?.applicationId ?? null
    if (opened !== null) navigation.openApplication(opened)
    return true
  }

  return {
    form,
    label,
    nothingToDo: computed(() => possible.value.length === 0),
    nowhereToGo: computed(() => possible.value.length === 0 && known.value === null),
    nothingChosen: computed(() => possible.value.length > 0 && chosen.value.length === 0),
    unnamed,
    confirm,
  }
}
