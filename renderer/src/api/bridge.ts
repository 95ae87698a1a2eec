import type { InputOf, MethodName, OutputOf, RoomName, contract } from '#core/ipc/contract'
import type { Events } from '#core/ipc/events'
import type { Result } from '#core/workspace/failure'

type MethodOf<R extends RoomName, K extends MethodName<R>> = (typeof contract)[R][K]

/** What the preload puts on `window`: the contract's calls, answering in envelopes, and its events. */
export type Bridge = {
  readonly [R in RoomName]: {
    readonly [K in MethodName<R>]: (
      input?: InputOf<MethodOf<R, K>>,
    ) => Promise<Result<OutputOf<MethodOf<R, K>>>>
  }
} & {
  readonly on: <E extends keyof Events>(event: E, listener: (detail: Events[E]) => void) => () => void
}
