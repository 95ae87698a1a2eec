import { milliseconds } from '#core/time/arithmetic'
import type { Instant } from '#core/time/kinds'
import { failed, FailureError } from '#core/workspace/failure'

/** What no hand does: a page that was taken over could open a thousand tabs or stack up dialogs until nothing else is left. */
const most = 10
const withinMs = 10_000

const refuse = (): never => {
  throw new FailureError(failed('busy').failure)
}

/** Passes on ten calls in ten seconds; the others fail as `busy`. */
export function seldom<Input>(
  act: (input: Input) => Promise<void>,
  now: () => Instant,
): (input: Input) => Promise<void> {
  let recent: readonly number[] = []
  return async (input) => {
    const at = milliseconds(now())
    recent = recent.filter((earlier) => Math.abs(at - earlier) < withinMs)
    if (recent.length >= most) refuse()
    recent = [...recent, at]
    await act(input)
  }
}

/** Passes on one call at a time; others fail as `busy` until it ends. */
export function oneAtATime<Given extends readonly unknown[], Output>(
  act: (...given: Given) => Promise<Output>,
): (...given: Given) => Promise<Output> {
  let isActing = false
  return async (...given) => {
    if (isActing) refuse()
    isActing = true
    try {
      return await act(...given)
    } finally {
      isActing = false
    }
  }
}
