import { trayHost, type AskBus } from './session-bus'

/** What closing the window does. */
export type ClosingChoice = 'quit' | 'hide' | 'ask'

interface Circumstances {
  readonly closeToTray: boolean
  readonly hasTrayHost: boolean
  /** The user was asked once and said yes. */
  readonly isExplained: boolean
}

/** A window is hidden only where a tray really shows us; elsewhere it would hide into nothing, so closing quits. */
export function closingChoice({ closeToTray, hasTrayHost, isExplained }: Circumstances): ClosingChoice {
  if (!closeToTray || !hasTrayHost) return 'quit'
  return isExplained ? 'hide' : 'ask'
}

/** Whether tray icons are shown. Windows and macOS always do; on Linux nobody but the session bus knows. */
export async function hasTrayHost(platform: NodeJS.Platform, ask: AskBus): Promise<boolean> {
  return platform !== 'linux' || (await ask(trayHost)) === true
}

interface Wiring {
  readonly isQuitting: () => boolean
  readonly circumstances: () => Promise<Circumstances>
  /** Asks whether to stay in the tray; remembers a yes. */
  readonly askToStay: () => Promise<boolean>
  readonly hide: () => void
  readonly quit: () => void
}

/** Decides what becomes of a window that is being closed. The answer needs the desktop, so the window waits for it. */
export function createClosing(wiring: Wiring): () => boolean {
  let deciding = false

  async function decide(): Promise<void> {
    const choice = closingChoice(await wiring.circumstances())
    if (choice === 'hide' || (choice === 'ask' && (await wiring.askToStay()))) wiring.hide()
    else wiring.quit()
  }

  return () => {
    if (wiring.isQuitting()) return true
    if (deciding) return false
    deciding = true
    void decide().finally(() => (deciding = false))
    return false
  }
}
