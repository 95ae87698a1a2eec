import { until } from '@vueuse/core'
import type { Destination } from '#core/ipc/events'
import { mainStep } from '#core/etiquette/at-hand'
import { api, onEvent } from '../api/client'
import { useNavigation } from '../navigation/navigation-store'
import { clockNow } from '../workspace/clock'
import { useWorkspace } from '../workspace/workspace-store'

/** Goes where main asks: a notification was clicked, a tray item chosen, a link opened. */
export function useDestinations(): { listen: () => void; go: (destination: Destination) => void } {
  const navigation = useNavigation()
  const workspace = useWorkspace()

  function debrief(applicationId: string): void {
    const card = workspace.cards.get(applicationId)
    const step = card?.steps.find((candidate) => candidate.rule === 'debrief')
    navigation.openApplication(applicationId)
    if (step?.interviewId != null) {
      navigation.openSheet({ name: 'debrief', applicationId, interviewId: step.interviewId })
    }
  }

  /** Files opened from outside, as if they had been dropped on the window. One that could not be read is empty, and said so. */
  async function bringInOpened(): Promise<void> {
    const opened = await api.exchange.openedFiles()
    const files = opened.map(
      ({ name, bytes }) => new File(bytes === null ? [] : [new Uint8Array(bytes)], name),
    )
    if (files.length > 0) navigation.openSheet({ name: 'bringIn', files })
  }

  /** At the start of the app a card may still be on its way. */
  async function openWhenHere(applicationId: string): Promise<void> {
    if (!workspace.cards.has(applicationId)) await until(() => workspace.awaited).toBeNull()
    const card = workspace.cards.get(applicationId)
    if (card === undefined) return
    navigation.openApplication(applicationId)
    if (mainStep(card, clockNow())?.rule === 'debrief') debrief(applicationId)
  }

  function go(destination: Destination): void {
    switch (destination.to) {
      case 'board':
      case 'today':
      case 'settings':
        navigation.show({ name: destination.to })
        return
      case 'palette':
        navigation.openSheet({ name: 'palette', applicationId: navigation.openId })
        return
      case 'quickAdd':
        navigation.openSheet({ name: 'quickAdd' })
        return
      case 'people':
      case 'search':
      case 'insight':
      case 'archive':
        navigation.show({ name: destination.to })
        return
      case 'addInterview':
        navigation.openSheet({ name: 'addInterview', applicationId: null, interviewId: null })
        return
      case 'bringIn':
        navigation.openSheet({ name: 'bringIn', files: [] })
        return
      case 'openedFiles':
        void bringInOpened()
        return
      case 'debrief':
        debrief(destination.applicationId)
        return
      case 'callSheet':
        navigation.openApplication(destination.applicationId)
        navigation.openSheet({ name: 'callSheet', applicationId: destination.applicationId })
        return
      case 'application':
      case 'letters': {
        void openWhenHere(destination.applicationId)
      }
    }
  }

  return { listen: () => void onEvent('destinationChosen', go), go }
}
