/** The address of our page. A scheme of our own instead of `file:`, so that the page has an origin and no reach to the disk. */
export const pageScheme = 'app'
export const pageHost = 'bundle'
export const pageUrl = `${pageScheme}://${pageHost}/index.html`
/** The page of the small window that takes one line. */
export const quickAddUrl = `${pageScheme}://${pageHost}/quick-add.html`

/** Whether an address is one of our own page's, compared by its parts: `startsWith` would let `app://bundle.evil` in. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === `${pageScheme}:` && url.host === pageHost
}
