/** Somebody as an address book or a sheet has them. Empty where it says nothing; `emails` lower case, the preferred first. */
export interface IncomingContact {
  /** Place in the file: a line of a sheet, or the number of the card. */
  readonly line: number
  /** For display: the name, else the organisation, else the address. */
  readonly fullName: string
  readonly given: string
  readonly family: string
  /** The name for a greeting; null where no guess is safe. */
  readonly greetAs: string | null
  readonly honorific: string
  readonly jobTitle: string
  readonly employer: string
  readonly emails: readonly string[]
  readonly phone: string
  readonly kind: 'person' | 'organisation'
}
