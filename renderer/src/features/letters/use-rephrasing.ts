import { computed, shallowRef } from 'vue'
import { letterRequest } from '#core/commands/letter-request'
import type { Paragraph } from '#core/domain/letter'
import { planFor } from '#core/letters/plan-for'
import { redraft } from '#core/letters/redraft'
import { useNotices } from '../../notices/notice-store'
import { useActions } from '../../notices/use-actions'
import { useWords } from '../../words/use-words'
import { settingsTable } from './around'
import type { Desk, DeskPlace } from './use-desk'

/** Saying a paragraph differently, and drafting again what a changed name left behind. Words typed by hand are asked for. */
export function useRephrasing(place: DeskPlace, desk: Desk) {
  const actions = useActions()
  const notices = useNotices()
  const words = useWords()
  const asking = shallowRef<Paragraph | null>(null)

  const request = computed(() => {
    const [application, letter] = [desk.application.value, desk.letter.value]
    return application === null || letter === null || !desk.isWriting.value
      ? null
      : letterRequest(settingsTable(desk.around.value), application, letter)
  })
  /** The parts that have another way of being said. */
  const parts = computed(() => {
    if (request.value === null) return new Set<string>()
    const pieces = planFor(request.value, desk.letter.value?.wording ?? {}).pieces.filter(
      (piece) => piece.ways.length > 1,
    )
    return new Set<string>([...pieces.map((piece) => piece.part), 'signOff'])
  })
  const isStale = computed(() => {
    const letter = desk.letter.value
    if (request.value === null || letter === null) return false
    const fresh = redraft(request.value, letter).paragraphs
    return fresh.some((paragraph, at) => paragraph.text !== letter.paragraphs[at]?.text)
  })

  async function replace(paragraph: Paragraph): Promise<void> {
    asking.value = null
    if (!(await desk.queue.flush())) return
    const done = await actions.run({ kind: 'rephraseLetter', ...ids(place), part: paragraph.part })
    if (done !== null) notices.announce(words.letters.desk.saidDifferently)
  }

  function rephrase(index: number): void {
    const paragraph = desk.letter.value?.paragraphs[index]
    if (paragraph === undefined) return
    if (paragraph.editedByHand && paragraph.text.trim() !== '') asking.value = paragraph
    else void replace(paragraph)
  }

  async function replaceAsked(): Promise<void> {
    if (asking.value !== null) await replace(asking.value)
  }

  async function draftAgain(): Promise<void> {
    if (await desk.queue.flush()) {
      await actions.run({ kind: 'redraftLetters', applicationId: place.applicationId })
    }
  }

  const forgetQuestion = () => {
    asking.value = null
  }

  return { parts, isStale, asking, forgetQuestion, rephrase, replaceAsked, draftAgain }
}

function ids({ applicationId, letterId }: DeskPlace): DeskPlace {
  return { applicationId, letterId }
}
