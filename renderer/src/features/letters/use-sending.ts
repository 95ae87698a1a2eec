import { computed, ref } from 'vue'
import type { AnyCommand } from '#core/commands/all-commands'
import type { Channel } from '#core/domain/letter'
import { heldBack } from '#core/etiquette/held-back'
import { forgetInsisting, insist, insistedBecause } from '../../navigation/insisted'
import { useNavigation } from '../../navigation/navigation-store'
import { useLetterDesk } from '../../navigation/use-letter-desk'
import { useNotices } from '../../notices/notice-store'
import { useActions } from '../../notices/use-actions'
import { useMoments, useWords } from '../../words/use-words'
import { useClock } from '../../workspace/clock'
import { useWorkspace } from '../../workspace/workspace-store'
import { sayDone } from './after-sending'
import { askedBy } from '#core/letters/asked-by'
import { nextToSend } from './panel-notes'
import { restsUntil } from './time-note'
import type { Desk, DeskPlace } from './use-desk'

/** "I have sent it", "skip this note", and where the user goes from there. */
export function useSending(place: DeskPlace, desk: Desk) {
  const navigation = useNavigation()
  const letterDesk = useLetterDesk()
  const notices = useNotices()
  const actions = useActions()
  const words = useWords()
  const moments = useMoments()
  const workspace = useWorkspace()
  const { now } = useClock()
  const busy = ref(false)

  const rest = computed(() =>
    desk.letter.value === null || desk.courtesy.value === null
      ? null
      : restsUntil(desk.letter.value, desk.courtesy.value, now.value),
  )
  /** What holds a letter back that asks too early; a reason given lets it go. */
  const held = computed(() => {
    const [letter, facts] = [desk.letter.value, desk.courtesy.value]
    const question = letter === null || !desk.isWriting.value ? null : askedBy(letter.kind)
    if (question === null || facts === null || insistedBecause(place.applicationId) !== null) return null
    return heldBack(facts, question, now.value)
  })
  /** Whether the dialog that asks for the reason is open, and what was typed there. */
  const insisting = ref(false)
  const reason = ref('')
  const next = computed(() => nextToSend(desk.notes.value, place.letterId))

  async function leave(): Promise<void> {
    await desk.queue.flush()
    navigation.openApplication(place.applicationId)
  }

  async function finish(command: AnyCommand, how: 'sent' | 'skipped'): Promise<void> {
    const [before, letter] = [desk.application.value, desk.letter.value]
    if (busy.value || letter === null || before === null || !(await desk.queue.flush())) return
    busy.value = true
    const after = desk.foreseen(command) ?? before
    const onward = next.value
    const name = desk.notes.value.find((note) => note.id === letter.id)?.name ?? ''
    const { keepWarmFirstDays } = workspace.settings
    const sending = { before, after, letter, how, name, more: onward !== null, keepWarmFirstDays }
    const done = await actions.run(command, sayDone(sending, words, moments.value))
    busy.value = false
    if (done === null) return
    if (onward === null) navigation.openApplication(place.applicationId)
    else letterDesk.open(place.applicationId, onward.id)
  }

  async function send(channel: Channel): Promise<void> {
    if (!desk.isWriting.value) return
    if (rest.value !== null) notices.announce(words.letters.desk.waitFirst)
    else if (held.value !== null) insisting.value = true
    else await sendNow(channel)
  }

  async function sendNow(channel: Channel): Promise<void> {
    const asks = desk.letter.value !== null && askedBy(desk.letter.value.kind) !== null
    const because = asks ? insistedBecause(place.applicationId) : null
    const overrideReason = because === null ? {} : { overrideReason: because }
    await finish({ kind: 'sendLetter', ...ids(place), channel, ...overrideReason }, 'sent')
    if (asks && !desk.isWriting.value) forgetInsisting(place.applicationId)
  }

  /** With a reason the letter may go; it is sent by the button as ever. */
  function goOn(): void {
    insist(place.applicationId, reason.value)
    insisting.value = false
    notices.announce(words.letters.desk.mayGo)
  }

  const skip = () => finish({ kind: 'skipLetter', ...ids(place) }, 'skipped')
  async function lift(): Promise<void> {
    if (rest.value === null) insisting.value = true
    else
      await actions.run({ kind: 'liftHold', applicationId: place.applicationId }, words.letters.hold.lifted)
  }

  const giveReason = (text: string) => {
    reason.value = text
  }
  const stopInsisting = () => {
    insisting.value = false
  }

  return {
    giveReason,
    stopInsisting,
    busy,
    rest,
    held,
    insisting,
    reason,
    next,
    send,
    skip,
    lift,
    goOn,
    leave,
  }
}

function ids({ applicationId, letterId }: DeskPlace): DeskPlace {
  return { applicationId, letterId }
}
