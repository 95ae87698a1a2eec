/** A piece of the running app. Parts start in order and stop in the reverse of it. */
export interface Part {
  readonly name: string
  start?(): void | Promise<void>
  stop?(): void | Promise<void>
}
