import type { Failure } from '#core/workspace/failure'

/** A call that main refused. The failure is data; whoever shows it finds the words. */
export class AppError extends Error {
  override readonly name = 'AppError'
  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}

/** The failure behind any thrown thing; what is not ours is unexpected. */
export function failureOf(error: unknown): Failure {
  return error instanceof AppError ? error.failure : { code: 'unexpected', values: {} }
}
