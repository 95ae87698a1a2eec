/** Why something was not done, as data: a code of `core/words/<language>/failures.ts` and what to fill in. */
export type FailureCode =
  | 'notFound'
  | 'invalidInput'
  | 'companyMissing'
  | 'personNameMissing'
  | 'interviewEndBeforeStart'
  | 'interviewTimeMissing'
  | 'alreadySent'
  | 'decisionDateMissing'
  | 'letterEmpty'
  | 'noteExists'
  | 'phraseEmpty'
  | 'phraseUnknownSlot'
  | 'nothingToUndo'
  | 'nothingToBringIn'
  | 'fileTooLarge'
  | 'fileTooSlow'
  | 'fileUnreadable'
  | 'fileNoInterview'
  | 'fileUnknownKind'
  | 'fileOutlookMessage'
  | 'mailEmpty'
  | 'previewExpired'
  | 'linkRefused'
  | 'notSaved'
  | 'readOnly'
  | 'copyDamaged'
  | 'copyNewer'
  | 'copyUnknown'
  | 'folderRefused'
  | 'busy'
  | 'unexpected'

export interface Failure {
  readonly code: FailureCode
  readonly values: Readonly<Record<string, string>>
}

/** The one shape of "it worked" and "it did not", in core and over the wire. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function failed(
  code: FailureCode,
  values: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, values } }
}

/** A failure on its way up through code that cannot return one: handlers throw it, the wire turns it back into data. */
export class FailureError extends Error {
  override readonly name = 'FailureError'
  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}

/** The value of a result. @throws FailureError when there is none. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new FailureError(result.failure)
  return result.value
}
