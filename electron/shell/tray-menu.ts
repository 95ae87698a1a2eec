import type { MenuItemConstructorOptions } from 'electron'
import type { Step } from '#core/etiquette/step'
import type { Destination } from '#core/ipc/events'
import type { Words } from '#core/words/words'
import type { Standing } from '../cards/standing-steps'
import { stepDestination } from '../reminders/step-destination'

const mostSteps = 5

/** A step that is right to do now, with what the tray needs of its card. */
export interface TrayStep {
  readonly applicationId: string
  readonly company: string
  readonly step: Step
}

/** What is to be done now, most pressing first. */
export function stepsNow(standing: readonly Standing[]): readonly TrayStep[] {
  return standing
    .filter(({ pressing }) => pressing !== null)
    .toSorted((a, b) => (a.pressing ?? 0) - (b.pressing ?? 0) || (a.due < b.due ? -1 : Number(a.due > b.due)))
    .flatMap(({ card, step }) =>
      step === null ? [] : [{ applicationId: card.id, company: card.company, step }],
    )
}

export interface TrayChoices {
  readonly go: (destination: Destination) => void
  readonly quickAdd: () => void
  readonly show: () => void
  readonly setPaused: (paused: boolean) => void
  readonly quit: () => void
}

interface Content {
  readonly steps: readonly TrayStep[]
  readonly isPaused: boolean
  readonly words: Pick<Words, 'shell'>
  readonly say: (step: Step, company: string) => { readonly title: string }
}

/** The menu of the tray: the next steps, then what is always there. */
export function trayMenu(
  { steps, isPaused, words, say }: Content,
  choices: TrayChoices,
): MenuItemConstructorOptions[] {
  const { tray } = words.shell
  const shown = steps.slice(0, mostSteps)
  const debriefs = steps.filter(({ step }) => step.rule === 'debrief').slice(0, mostSteps)
  const left = steps.length - shown.length
  return [
    ...shown.map(({ step, company, applicationId }) => ({
      id: `step:${applicationId}`,
      label: say(step, company).title,
      click: () => choices.go(stepDestination(step, applicationId)),
    })),
    ...(shown.length === 0 ? [{ id: 'nothing', label: tray.nothing, enabled: false }] : []),
    ...(left > 0
      ? [{ id: 'more', label: tray.more({ count: left }), click: () => choices.go({ to: 'today' }) }]
      : []),
    { type: 'separator' },
    ...debriefs.map(({ company, applicationId }) => ({
      id: `debrief:${applicationId}`,
      label: tray.debrief({ company }),
      click: () => choices.go({ to: 'debrief', applicationId }),
    })),
    { id: 'quickAdd', label: tray.quickAdd, click: choices.quickAdd },
    { id: 'addInterview', label: tray.addInterview, click: () => choices.go({ to: 'addInterview' }) },
    {
      id: 'pause',
      label: isPaused ? tray.resume : tray.pause,
      click: () => choices.setPaused(!isPaused),
    },
    { type: 'separator' },
    { id: 'open', label: tray.open, click: choices.show },
    { id: 'quit', label: tray.quit, click: choices.quit },
  ]
}
