import { ref, watch } from 'vue'
import { api } from '../../api/client'
import { failureOf } from '../../api/app-error'
import { sayFailure, useWords } from '../../words/use-words'
import type { Desk, DeskPlace } from './use-desk'

export type HandOver = 'copy' | 'openInMail' | 'saveDraft' | 'savePdf' | 'print'

/** Giving the letter out of the house. Each way says what happened, and that nothing counts as sent by it. */
export function useHandOver(place: DeskPlace, desk: Desk) {
  const words = useWords().letters
  const message = ref('')
  const busy = ref<HandOver | null>(null)
  watch(
    () => place.letterId,
    () => (message.value = ''),
  )

  const ways: Readonly<Record<HandOver, (which: DeskPlace) => Promise<string>>> = {
    copy: async (which) => {
      await api.letters.copy(which)
      return words.copied
    },
    openInMail: async (which) => {
      const { copiedBecause } = await api.letters.openInMail(which)
      return copiedBecause === null ? words.openedInMail : words.desk.copiedBecause[copiedBecause]
    },
    saveDraft: async (which) => {
      const { saved } = await api.letters.saveDraft(which)
      return saved ? words.draftSaved : words.desk.draftNotSaved
    },
    savePdf: async (which) => {
      const { saved } = await api.letters.savePdf(which)
      return saved ? words.desk.pdfSaved : words.desk.pdfNotSaved
    },
    print: async (which) => {
      await api.letters.print(which)
      return words.desk.printed
    },
  }

  async function say(deed: () => Promise<string>): Promise<void> {
    message.value = ''
    try {
      message.value = await deed()
    } catch (error) {
      message.value = sayFailure(failureOf(error))
    }
  }

  async function handOver(way: HandOver): Promise<void> {
    if (busy.value !== null) return
    busy.value = way
    await desk.queue.flush()
    await say(() => ways[way]({ applicationId: place.applicationId, letterId: place.letterId }))
    busy.value = null
  }

  const copySubject = () =>
    say(async () => {
      await api.shell.copyText({ text: desk.letter.value?.subject ?? '' })
      return words.desk.subjectCopied
    })

  return { message, busy, handOver, copySubject }
}
