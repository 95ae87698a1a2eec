/** One of several: for radio groups and segments. */
export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly note?: string | undefined
  readonly disabled?: boolean | undefined
}
