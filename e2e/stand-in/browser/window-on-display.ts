import { browser } from './browser'
import type { Session } from './devtools'

/** Makes the page, not Chromium's frame around it, as large as the app's window. */
export async function resizeWindow(
  session: Session,
  targetId: string,
  size: { width: number; height: number },
): Promise<void> {
  const { width, height } = size
  const found = await browser.root.attempt('Browser.getWindowForTarget', { targetId })
  if (!found) return
  await session.attempt('Browser.setContentsSize', { windowId: found.windowId, width, height })
}

export async function showWindow(session: Session, targetId: string, isShown: boolean): Promise<void> {
  const found = await browser.root.attempt('Browser.getWindowForTarget', { targetId })
  if (!found) return
  const bounds = { windowState: isShown ? ('normal' as const) : ('minimized' as const) }
  await session.attempt('Browser.setWindowBounds', { windowId: found.windowId, bounds })
}
