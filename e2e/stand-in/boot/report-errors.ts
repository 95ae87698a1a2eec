import { record } from '../record'

/** Electron shows a box for an error nobody caught and goes on; here it is printed and kept for the test. */
export function reportErrors(): void {
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => {
      if (process.listenerCount(event) > 1) return
      record.errors.push(String(error))
      console.error('A JavaScript error occurred in the main process\n', error)
    })
  }
}
