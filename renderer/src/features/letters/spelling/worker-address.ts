import address from './spelling-worker?worker&url'

/** As much of Trusted Types as is needed here; the compiler's library does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { readonly createScriptURL: (url: string) => unknown }
}

/** Under the page's policy a worker starts from a trusted address only, and ours is the only one there is. */
const trusted = (() => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  return trustedTypes?.createPolicy('afterword-worker', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('not a worker of this app')
      return url
    },
  })
})()

/** Starts the worker that reads spelling and grammar. */
export function startSpellingWorker(): Worker {
  const url = trusted === undefined ? address : (trusted.createScriptURL(address) as string)
  return new Worker(url, { type: 'module', name: 'spelling' })
}
