import * as v from 'valibot'

/** A schema whose output may not be written to. Records are data: a change returns a new one. */
export function readOnly<const S extends v.GenericSchema>(
  schema: S,
): v.SchemaWithPipe<readonly [S, v.ReadonlyAction<v.InferOutput<S>>]> {
  return v.pipe(schema, v.readonly())
}
