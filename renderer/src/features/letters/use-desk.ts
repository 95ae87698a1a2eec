import { computed } from 'vue'
import { latestInterview } from '#core/commands/letter-request'
import { factsOf } from '#core/etiquette/facts'
import { useNotices } from '../../notices/notice-store'
import { useClock } from '../../workspace/clock'
import { usePlanContext } from '../../workspace/use-plan-context'
import { useWorkspace } from '../../workspace/workspace-store'
import { applied } from './apply-command'
import type { Around } from './around'
import { panelNotes } from './panel-notes'
import { createTypedQueue } from './typed-queue'

/** Which letter of which application lies on the desk. */
export interface DeskPlace {
  readonly applicationId: string
  readonly letterId: string
}

/** What lies on the desk: the record as main has it, with what was just typed laid over it. */
export function useDesk(place: DeskPlace) {
  const workspace = useWorkspace()
  const notices = useNotices()
  const { now, zone } = useClock()

  const around = computed<Around>(() => ({ people: workspace.people, settings: workspace.settings }))
  const context = () => ({ now: now.value, zone: zone.value, newId: () => crypto.randomUUID() })
  const queue = createTypedQueue({
    run: (command) => workspace.run(command),
    revision: () => workspace.revision,
    refused: notices.showFailure,
  })

  const planContext = usePlanContext(() => application.value)
  const held = computed(() => workspace.applications.get(place.applicationId) ?? null)
  const application = computed(() =>
    queue.commands.value.reduce(
      (reached, command) => reached && applied(reached, command, around.value, context()),
      held.value,
    ),
  )
  const letter = computed(
    () => application.value?.letters.find((other) => other.id === place.letterId) ?? null,
  )
  const interview = computed(() => {
    if (application.value === null) return null
    const own = application.value.interviews.find((other) => other.id === letter.value?.interviewId)
    return own ?? latestInterview(application.value)
  })
  const person = computed(() => workspace.people.get(letter.value?.personId ?? '') ?? null)
  const jobTitle = computed(
    () =>
      interview.value?.interviewers.find((seat) => seat.personId === letter.value?.personId)?.jobTitle ?? '',
  )
  const notes = computed(() =>
    application.value === null || letter.value === null
      ? []
      : panelNotes(application.value, letter.value, workspace.people),
  )
  const courtesy = computed(() =>
    application.value === null ? null : factsOf(application.value, planContext.value),
  )
  const isWriting = computed(() => letter.value?.progress.state === 'drafting')

  /** What a command would make of the application, to say beforehand what happens. */
  const foreseen = (command: Parameters<typeof applied>[1]) =>
    application.value && applied(application.value, command, around.value, context())

  return {
    queue,
    around,
    held,
    application,
    letter,
    interview,
    person,
    jobTitle,
    notes,
    courtesy,
    isWriting,
    foreseen,
  }
}

export type Desk = ReturnType<typeof useDesk>
