import { app } from 'electron'
import type { Data } from './compose-data'
import type { Front } from './compose-front'
import type { StandingSteps } from './cards/standing-steps'
import { trayIcon } from './shell/icons'
import { TrayIcon } from './shell/tray'
import { createTrayContent } from './shell/tray-content'

/** The tray, fed by the steps that stand now. */
export function composeTray(
  { kept, clock, speaker }: Data,
  { window, destinations, quickAdd }: Front,
  standing: StandingSteps,
): TrayIcon {
  const { platform } = process
  const show = (): void => window.show()
  return new TrayIcon({
    platform,
    icon: trayIcon(platform),
    open: show,
    content: createTrayContent({
      ...{ kept, standing, clock, speaker, show },
      go: (destination) => destinations.choose(destination),
      quickAdd,
      quit: () => app.quit(),
      setBadge: (count) => void app.setBadgeCount(count),
    }),
  })
}
