import { computed } from 'vue'
import { isRight } from '#core/etiquette/at-hand'
import { searchNudge } from '#core/etiquette/searching'
import { useMoments, useWords } from '../../words/use-words'
import { useClock } from '../../workspace/clock'
import { useWorkspace } from '../../workspace/workspace-store'
import { groupNames, groupSteps, type Row } from './group-steps'
import { nextDay } from './next-day'
import { putOffSteps } from './put-off'

/** What stands beside the main step of an application is no second thing to do. */
const countOf = (rows: readonly Row[]): number => new Set(rows.map(({ card }) => card.id)).size

/** What Today shows and says: the groups, what leads, and until when there is nothing to do. */
export function useToday() {
  const workspace = useWorkspace()
  const all = useWords()
  const words = all.today
  const moments = useMoments()
  const { now, zone, today } = useClock()

  const cards = computed(() => [...workspace.cards.values()])
  const groups = computed(() => groupSteps(cards.value, now.value, zone.value))
  const due = computed(() =>
    groupNames.flatMap((name) => groups.value[name]).filter(({ step }) => isRight(step, now.value)),
  )
  const leading = computed(() => {
    const [first] = due.value
    return first === undefined ? null : `${first.card.id} ${first.step.key}`
  })
  const waiting = computed(() => groups.value.waiting.filter(({ step }) => step.rule === 'wait').length)
  const waitingSaid = computed(() => (waiting.value > 0 ? words.waitingFor({ count: waiting.value }) : ''))
  const summary = computed(() => {
    if (workspace.awaited !== null) return all.frame.arriving
    if (due.value.length === 0) return waitingSaid.value
    const rest = groups.value.waiting.length > 0 ? words.summaryRest : ''
    return `${words.summary({ count: countOf(due.value) })} ${rest}`.trim()
  })
  const quiet = computed(() => {
    if (due.value.length > 0 || workspace.awaited !== null) return null
    const day = nextDay(cards.value, now.value, zone.value)
    return day === null ? words.nothing : words.nothingUntil({ day: moments.value.longDay(day) })
  })

  return {
    groups,
    leading,
    summary,
    quiet,
    shown: computed(() => groupNames.filter((name) => groups.value[name].length > 0)),
    title: computed(() => moments.value.longDay(today.value)),
    putOff: computed(() => putOffSteps(cards.value, now.value)),
    live: computed(() => cards.value.filter((card) => card.live).length),
    nudge: computed(() => {
      const { settings } = workspace
      if (workspace.awaited !== null) return null
      return searchNudge(cards.value, settings, settings.searchPutOffAt, now.value, zone.value)
    }),
  }
}
