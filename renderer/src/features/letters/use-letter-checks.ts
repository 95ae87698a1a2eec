import { useDebounceFn } from '@vueuse/core'
import { computed, shallowRef, watch } from 'vue'
import type { Check, CheckContext, SiblingNote } from '#core/letters/check'
import { isSameLetter } from '#core/domain/letter'
import { checkLetter } from '#core/letters/check-letter'
import { decisionDate } from '#core/domain/decision'
import { inTime } from '#core/letters/checks/in-time'
import { useClock } from '../../workspace/clock'
import { useWorkspace } from '../../workspace/workspace-store'
import { shortName } from './panel-notes'
import type { Desk } from './use-desk'

/** Milliseconds of rest after a key until the letter is read again, and the longest that it goes unread. */
const rest = 80
const longest = 300

/** What the checks say of the letter on the desk. They read a moment after the typing, never during it. */
export function useLetterChecks(desk: Desk) {
  const workspace = useWorkspace()
  const { now, zone } = useClock()

  const siblings = computed<readonly SiblingNote[]>(() => {
    const letter = desk.letter.value
    const others = (desk.application.value?.letters ?? []).filter(
      (other) =>
        letter !== null &&
        !isSameLetter(other, letter) &&
        other.kind === letter.kind &&
        other.progress.state !== 'skipped',
    )
    const people = others.flatMap((other) => workspace.people.get(other.personId ?? '') ?? [])
    return others.map(({ personId, paragraphs }) => ({
      name: shortName(workspace.people.get(personId ?? ''), people),
      paragraphs,
    }))
  })
  const panel = computed(() =>
    (desk.application.value?.interviews ?? [])
      .flatMap((interview) => interview.interviewers)
      .flatMap(({ personId }) => workspace.people.get(personId)?.fullName ?? []),
  )
  const context = computed<CheckContext | null>(() => {
    const [application, letter] = [desk.application.value, desk.letter.value]
    return application === null || letter === null
      ? null
      : {
          letter,
          application,
          interview: desk.interview.value,
          person: desk.person.value,
          siblings: siblings.value,
          panel: panel.value,
          elsewhere: workspace.elsewhere,
          decisionDate: decisionDate(application.decision),
          now: now.value,
          zone: zone.value,
          hours: workspace.settings,
        }
  })

  const checks = shallowRef<readonly Check[]>([])
  const readTexts = shallowRef<readonly string[]>([])
  function read(): void {
    checks.value = context.value === null ? [] : checkLetter(context.value)
    readTexts.value = desk.letter.value?.paragraphs.map((paragraph) => paragraph.text) ?? []
  }
  const readSoon = useDebounceFn(read, rest, { maxWait: longest })
  watch(context, () => void readSoon())
  watch(() => desk.letter.value?.id, read, { immediate: true })

  return {
    checks,
    siblings,
    /** The time left, always up to the minute. */
    inTime: computed(() => (context.value === null ? null : inTime(context.value))),
    /** Whether a paragraph still is what was read; places in one that changed since mean nothing. */
    isRead: (index: number, text: string) => readTexts.value[index] === text,
  }
}
