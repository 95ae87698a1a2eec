import * as v from 'valibot'
import type { Method } from '#core/ipc/method'
import { failed, FailureError, success, type Result } from '#core/workspace/failure'
import { errorDetail, type Log } from '../diagnostics/log'

type Handler = (input: never) => unknown

/**
 * One call from the page, from the raw input to the envelope it gets back. The page's own types mean nothing here: a
 * page that was taken over sends what it likes, so every input is checked, and only values that the schema names go on.
 */
export async function answer(
  channel: string,
  method: Method,
  handler: Handler,
  raw: unknown,
  log: Log,
): Promise<Result<unknown>> {
  try {
    const input = v.safeParse(method.input, raw)
    if (!input.success) {
      log.warn('call refused: input', { channel })
      return failed('invalidInput')
    }
    return success(await handler(input.output as never))
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure }
    log.error('call failed', { channel, ...errorDetail(error) })
    return failed('unexpected')
  }
}
