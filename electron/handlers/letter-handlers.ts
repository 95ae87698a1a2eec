import type { Application } from '#core/domain/application'
import { letterText, type Letter } from '#core/domain/letter'
import type { Handlers } from '#core/ipc/contract'
import type { NoMailto } from '#core/ipc/rooms/letters'
import { failed, FailureError } from '#core/workspace/failure'
import { settingsOf, type Workspace } from '#core/workspace/workspace'
import { externalAddress } from '../security/external-address'

/** A letter as it leaves the house. */
export interface OutgoingLetter {
  readonly to: string
  readonly toName: string
  readonly from: string
  readonly fromName: string
  readonly subject: string
  readonly text: string
}

/** Where the mail program is sent to; not whole where only the head of the letter is in the address. */
export type MailAddress =
  { readonly url: string; readonly isWhole: boolean } | { readonly url: null; readonly reason: NoMailto }

interface Wiring {
  readonly workspace: () => Workspace
  /** Text with the same as simple HTML beside it. */
  readonly copy: (text: string) => Promise<void>
  readonly openExternal: (address: string) => Promise<void>
  readonly mailAddress: (letter: OutgoingLetter) => MailAddress
  /** Asks where, writes the file; the path, or null when the user thought better of it. */
  readonly saveDraft: (letter: OutgoingLetter) => Promise<string | null>
  readonly print: () => Promise<void>
  /** Asks where, writes what the printer would print; the path, or null when the user thought better of it. */
  readonly savePdf: (letter: OutgoingLetter) => Promise<string | null>
  readonly list: Handlers['letters']['list']
  readonly exportAll: Handlers['letters']['exportAll']
}

/** Handing a letter over. Nothing here counts as sent: only the user says so. */
export function createLetterHandlers(wiring: Wiring): Handlers['letters'] {
  const find = ({ applicationId, letterId }: { applicationId: string; letterId: string }) =>
    outgoing(wiring.workspace(), applicationId, letterId)
  return {
    copy: async (which) => {
      await wiring.copy(find(which).text)
      return null
    },
    openInMail: async (which) => {
      const letter = find(which)
      const address = wiring.mailAddress(letter)
      const checked = address.url === null ? null : externalAddress(address.url)
      if (address.url === null || checked === null || !address.isWhole) await wiring.copy(letter.text)
      if (checked !== null) await wiring.openExternal(checked)
      if (address.url === null) return { opened: false, copiedBecause: address.reason }
      const isWhole = checked !== null && address.isWhole
      return { opened: checked !== null, copiedBecause: isWhole ? null : 'tooLong' }
    },
    saveDraft: async (which) => {
      const file = await wiring.saveDraft(find(which))
      return { saved: file !== null, file: file ?? '' }
    },
    print: async () => {
      await wiring.print()
      return null
    },
    savePdf: async (which) => {
      const file = await wiring.savePdf(find(which))
      return { saved: file !== null, file: file ?? '' }
    },
    list: wiring.list,
    exportAll: wiring.exportAll,
  }
}

function outgoing(workspace: Workspace, applicationId: string, letterId: string): OutgoingLetter {
  const application: Application | undefined = workspace.applications.get(applicationId)
  const letter: Letter | undefined = application?.letters.find(({ id }) => id === letterId)
  if (letter === undefined) throw new FailureError(failed('notFound').failure)
  const text = letterText(letter)
  if (text === '') throw new FailureError(failed('letterEmpty').failure)
  const person = letter.personId === null ? undefined : workspace.people.get(letter.personId)
  const { me } = settingsOf(workspace)
  return {
    to: person?.emails[0] ?? '',
    toName: person?.fullName ?? '',
    from: me.emails[0] ?? '',
    fromName: me.name,
    subject: letter.subject,
    text,
  }
}
