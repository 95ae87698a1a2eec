import type { WebContents } from 'electron'

/** The page listens for this and sends at once what it would have sent in a moment: half-typed fields above all. */
const settle = "globalThis.dispatchEvent(new Event('afterword:settle')); 0"
const patienceMs = 500

/** Gives the page a moment to hand over what it holds. A page that is gone or hangs holds nobody up. */
export async function settlePage(contents: WebContents | null): Promise<void> {
  if (contents === null || contents.isDestroyed() || contents.isCrashed()) return
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, patienceMs)))
  await Promise.race([contents.executeJavaScript(settle).catch(() => undefined), patience])
  clearTimeout(timer)
}
