import type * as v from 'valibot'
import type { Method } from './method'
import { appRoom } from './rooms/app'
import { exchangeRoom } from './rooms/exchange'
import { insightRoom } from './rooms/insight'
import { lettersRoom } from './rooms/letters'
import { peopleRoom } from './rooms/people'
import { searchRoom } from './rooms/search'
import { shellRoom } from './rooms/shell'
import { storageRoom } from './rooms/storage-room'
import { takeOutRoom } from './rooms/take-out'
import { workspaceRoom } from './rooms/workspace'

/** Every call from page to main. A new one is an entry in its room and a handler in main; neither compiles alone. */
export const contract = {
  app: appRoom,
  workspace: workspaceRoom,
  exchange: exchangeRoom,
  letters: lettersRoom,
  shell: shellRoom,
  people: peopleRoom,
  search: searchRoom,
  insight: insightRoom,
  takeOut: takeOutRoom,
  storage: storageRoom,
} as const

type Contract = typeof contract
export type RoomName = keyof Contract
export type MethodName<R extends RoomName> = keyof Contract[R] & string
export type InputOf<M> = M extends Method<infer S, unknown> ? v.InferOutput<S> : never
export type OutputOf<M> = M extends Method<v.GenericSchema, infer O> ? O : never

/** What main must offer, whole. */
export type Handlers = {
  readonly [R in RoomName]: {
    readonly [K in keyof Contract[R]]: (
      input: InputOf<Contract[R][K]>,
    ) => OutputOf<Contract[R][K]> | Promise<OutputOf<Contract[R][K]>>
  }
}

/** What the page may call. A call without input takes none. */
export type Api = {
  readonly [R in RoomName]: {
    readonly [K in keyof Contract[R]]: InputOf<Contract[R][K]> extends undefined
      ? () => Promise<OutputOf<Contract[R][K]>>
      : (input: InputOf<Contract[R][K]>) => Promise<OutputOf<Contract[R][K]>>
  }
}
