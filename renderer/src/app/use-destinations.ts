import type { Destination } from '#core/ipc/events'
import { mainStep } from '#core/etiquette/at-hand'
import { onEvent } from '../api/client'
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

  function go(destination: Destination): void {
    switch (destination.to) {
      case 'board':
      case 'today':
      case 'settings':
        navigation.show({ name: destination.to })
        return
      case 'palette':
        navigation.openSheet({ name: 'shortcuts' })
        return
      case 'addInterview':
        navigation.openSheet({ name: 'addInterview', applicationId: null, interviewId: null })
        return
      case 'bringIn':
        navigation.openSheet({ name: 'bringIn', files: [] })
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
        if (!workspace.cards.has(destination.applicationId)) return
        navigation.openApplication(destination.applicationId)
        const card = workspace.cards.get(destination.applicationId)
        const step = card === undefined ? null : mainStep(card, clockNow())
        if (step?.rule === 'debrief') debrief(destination.applicationId)
      }
    }
  }

  return { listen: () => void onEvent('destinationChosen', go), go }
}
