/** Work on the same files, never two pieces of it at once. */
export interface OneByOne {
  run<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when nothing is under way or waiting any more. Never rejects. */
  idle(): Promise<void>
}

export function createOneByOne(): OneByOne {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run: (work) => {
      const done = last.then(work)
      last = done.catch(() => {})
      return done
    },
    idle: async () => {
      for (let seen: unknown = null; seen !== last;) {
        seen = last
        await last
      }
    },
  }
}
