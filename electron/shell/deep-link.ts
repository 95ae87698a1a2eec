import * as v from 'valibot'
import { idSchema } from '#core/domain/text'
import type { Destination } from '#core/ipc/events'

const scheme = 'afterword:'

/** The link of ours on a command line, or null. */
export function linkIn(argv: readonly string[]): string | null {
  return argv.find((argument) => argument.startsWith(`${scheme}//`)) ?? null
}

/**
 * Where `afterword://application/<id>` leads. Any web page can open such a link, so it only ever shows a card that is
 * there; it carries no text, runs no command, and anything else in it leads to the board.
 */
export function linkDestination(link: string, hasApplication: (id: string) => boolean): Destination {
  const board: Destination = { to: 'board' }
  if (link.length > 200 || !URL.canParse(link)) return board
  const { protocol, host, pathname, search, hash } = new URL(link)
  if (protocol !== scheme || host !== 'application' || search !== '' || hash !== '') return board
  const id = v.safeParse(idSchema, pathname.slice(1))
  return id.success && hasApplication(id.output) ? { to: 'application', applicationId: id.output } : board
}
