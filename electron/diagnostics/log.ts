/** Where the app writes what happened. Ids, codes and counts; never a name, an address or a line of a letter. */
export interface Log {
  info(message: string, detail?: Readonly<Record<string, unknown>>): void
  warn(message: string, detail?: Readonly<Record<string, unknown>>): void
  error(message: string, detail?: Readonly<Record<string, unknown>>): void
}

/** A log that keeps nothing. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** What a caught error may say in the log: its kind and place, not its message, which may quote the user's data. */
export function errorDetail(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { kind: error.name, ...code, at: frames.slice(0, 8).map((line) => line.trim()) }
}
