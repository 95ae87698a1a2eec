/** A door that opens once. */
export class Gate {
  private unlock: () => void = () => undefined
  readonly opened = new Promise<void>((resolve) => (this.unlock = resolve))

  open(): void {
    this.unlock()
  }
}
