import * as v from 'valibot'

/** A call: what the page sends (checked at the door) and what it gets. */
export interface Method<S extends v.GenericSchema = v.GenericSchema, Output = unknown> {
  readonly input: S
  /** Carries the output's type; never has a value. */
  readonly output?: Output
}

/** Declares a call by its input; the output is a type only. */
export const call =
  <Output>() =>
  <S extends v.GenericSchema>(input: S): Method<S, Output> => ({ input })

/** The input of a call that takes none. */
export const nothing = v.undefined_()
