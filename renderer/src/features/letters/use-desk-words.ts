import { computed, type ComputedRef } from 'vue'
import { startOf } from '#core/domain/interview'
import { detailsOf, emptyDetails } from '#core/domain/letter-details'
import type { HeldBack } from '#core/etiquette/held-back'
import type { Check } from '#core/letters/check'
import { detailsAsked } from '#core/letters/details-asked'
import type { Instant } from '#core/time/kinds'
import { sayHeld } from '../../navigation/say-held'
import { useMoments, useWords } from '../../words/use-words'
import { useClock } from '../../workspace/clock'
import { useWorkspace } from '../../workspace/workspace-store'
import { knownFacts } from './known-facts'
import type { PanelNote } from './panel-notes'
import { timeNote } from './time-note'
import type { Desk, DeskPlace } from './use-desk'
import { useFactFields } from './use-fact-fields'

interface Circumstances {
  readonly inTime: ComputedRef<Check | null>
  readonly rest: ComputedRef<Instant | null>
  readonly held: ComputedRef<HeldBack | null>
  readonly next: ComputedRef<PanelNote | null>
}

/** What stands in the head, on the tabs, in the left column and at the foot, in words. */
export function useDeskWords(place: DeskPlace, desk: Desk, { inTime, rest, held, next }: Circumstances) {
  const workspace = useWorkspace()
  const words = useWords()
  const moments = useMoments()
  const { now, zone, today } = useClock()
  const said = words.letters.desk
  const { fields, carriers } = useFactFields(place, desk)

  const title = computed(() =>
    desk.notes.value.length > 1
      ? words.letters.thankYouNotes
      : words.letters.kinds[desk.letter.value?.kind ?? 'thankYou'],
  )
  const where = computed(() => {
    const { company = '', role = '' } = desk.application.value ?? {}
    const round = desk.interview.value?.round ?? null
    const named = round === null ? '' : (said.rounds[round] ?? said.laterRound({ round }))
    return said.where({ company, role, round: named })
  })
  const start = computed(() =>
    desk.interview.value === null ? null : startOf(desk.interview.value, zone.value),
  )
  /** Why the letter may not go yet: the pause after a no, or that asking now comes too early. */
  const whyHeld = computed(() => {
    if (rest.value !== null) {
      return words.letters.hold.waits({ until: moments.value.moment(rest.value, now.value) })
    }
    if (held.value === null || desk.application.value === null) return ''
    const { reason, until } = held.value
    return until === null || reason === 'usedUp'
      ? sayHeld(held.value, desk.application.value, today.value, words, moments.value).reason
      : said.heldUntil({ day: moments.value.longDay(until) })
  })
  const when = computed(() => {
    if (start.value === null) return { when: '', whenExact: '' }
    const { moment, longDay, dayOf, time } = moments.value
    return {
      when: moment(start.value, now.value),
      whenExact: words.dates.dayAt({ day: longDay(dayOf(start.value)), time: time(start.value) }),
    }
  })
  const time = computed(() => {
    const [letter, facts] = [desk.letter.value, desk.courtesy.value]
    if (letter === null || facts === null) return null
    const steps = workspace.cards.get(place.applicationId)?.steps ?? []
    return timeNote({
      letter,
      facts,
      steps,
      inTime: inTime.value,
      now: now.value,
      words,
      moments: moments.value,
    })
  })
  const known = computed(() => {
    const [letter, facts] = [desk.letter.value, desk.courtesy.value]
    return letter === null || facts === null ? [] : knownFacts(letter, facts, now.value, words, moments.value)
  })

  return {
    head: computed(() => ({
      title: title.value,
      where: where.value,
      ...when.value,
      time: time.value,
    })),
    tabs: computed(() =>
      desk.notes.value.map(({ id, name, state }) => ({
        id,
        label: id === place.letterId && state !== 'sent' ? name : words.letters.tab[state]({ name }),
        done: state === 'sent',
      })),
    ),
    facts: computed(() => ({
      person: desk.person.value,
      jobTitle: desk.jobTitle.value,
      sent: desk.letter.value?.progress.state === 'sent',
      fields: fields.value,
      carriers: carriers.value,
      people: desk.notes.value.flatMap(({ personId, name }) =>
        personId === null ? [] : [{ id: personId, name }],
      ),
      known: known.value,
      detailNames: desk.letter.value === null ? [] : detailsAsked(desk.letter.value.kind),
      details: desk.letter.value === null ? emptyDetails : detailsOf(desk.letter.value),
    })),
    foot: computed(() => ({
      held: whyHeld.value,
      liftLabel: rest.value === null ? words.letters.desk.sendAnyway : words.letters.hold.lift,
      onward: next.value?.name ?? '',
    })),
  }
}
