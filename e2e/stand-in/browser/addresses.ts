/** Chromium cannot learn a scheme from outside, so `app://bundle/x` is served as `https://bundle.app.invalid/x`. */
const handled = new Set<string>()

export function serveScheme(scheme: string): void {
  handled.add(scheme)
}

export function forgetScheme(scheme: string): void {
  handled.delete(scheme)
}

/** The address Chromium loads for an address the app uses. */
export function toPhysical(address: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address)
  if (!parts) return address
  const [, scheme = '', host = '', rest = ''] = parts
  return handled.has(scheme.toLowerCase())
    ? `https://${host || 'none'}.${scheme.toLowerCase()}.invalid${rest}`
    : address
}

/** The address the app sees for one that Chromium loaded. */
export function toLogical(address: string): string {
  const parts = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.invalid(?::\d+)?(.*)$/i.exec(address)
  if (!parts) return address
  const [, host = '', scheme = '', rest = ''] = parts
  return handled.has(scheme) ? `${scheme}://${host}${rest}` : address
}

export function schemeOf(address: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? ''
}
