import { nextTick, watch, type Ref } from 'vue'
import type { Channel } from '#core/domain/letter'
import { useLetterDesk } from '../../navigation/use-letter-desk'
import type { Desk, DeskPlace } from './use-desk'
import type { useSending } from './use-sending'

/** Going from one letter to the next. Wherever a step removes what had the focus, the letter's tab or title takes it. */
export function useDeskSteps(
  place: DeskPlace,
  desk: Desk,
  sending: ReturnType<typeof useSending>,
  root: Readonly<Ref<HTMLElement | null>>,
) {
  const letterDesk = useLetterDesk()

  function focusLetter(): void {
    const tab = root.value?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
    const title = root.value?.querySelector<HTMLElement>('[data-desk-title]')
    ;(tab ?? title)?.focus()
  }

  async function keepFocus(step: Promise<unknown>): Promise<void> {
    await step
    await nextTick()
    // A tab left behind would open its own letter with the next Enter.
    const isLost = document.activeElement?.matches('body, [role="tab"]:not([aria-selected="true"])') ?? true
    if (isLost) focusLetter()
  }

  /** Opens the note of a tab; one that nobody has begun is drafted first. */
  async function open(id: string): Promise<void> {
    const note = desk.notes.value.find((other) => other.id === id)
    if (note === undefined || id === place.letterId || !(await desk.queue.flush())) return
    const { applicationId } = place
    if (note.letter !== null) {
      letterDesk.open(applicationId, note.id)
      return
    }
    const interviewId = desk.letter.value?.interviewId ?? null
    await letterDesk.write({ applicationId, kind: 'thankYou', interviewId, personId: note.personId })
  }

  const choose = (id: string) => keepFocus(open(id))
  const chooseNth = (number: number) => choose(desk.notes.value[number - 1]?.id ?? '')
  const send = (channel: Channel) => keepFocus(sending.send(channel))
  const skip = () => keepFocus(sending.skip())
  const goOn = () => {
    const next = sending.next.value
    return next === null ? sending.leave() : choose(next.id)
  }

  /** At first the focus is on what is still to tell, else on the title, so that the tab key begins at the top. */
  async function focusFirst(): Promise<void> {
    await nextTick()
    const fields = root.value?.querySelectorAll<HTMLTextAreaElement>('[data-fact]') ?? []
    const open = [...fields].find((field) => field.value === '')
    const title = root.value?.querySelector<HTMLElement>('[data-desk-title]')
    ;(open ?? title)?.focus()
  }
  watch(
    () => desk.letter.value !== null && root.value !== null,
    (isThere) => {
      if (isThere) void focusFirst()
    },
    { once: true },
  )

  return { choose, chooseNth, send, skip, goOn }
}
