import { createHash } from 'node:crypto'

/** What Windows takes at the most. */
const mostCharacters = 64

/**
 * The name under which the system keeps a notification: whom it is about, and a mark of what it says. A click may come
 * after a restart, when nothing but this name is left of it.
 */
export function tagOf(key: string): string {
  const mark = createHash('sha256').update(key).digest('hex').slice(0, 16)
  const about = key.slice(0, key.indexOf(':'))
  return `${about.slice(0, mostCharacters - mark.length - 1)}.${mark}`
}

/** The id of the application that a notification is about; `digest` or `search` where it is about none. */
export function aboutOf(tag: string): string {
  return tag.slice(0, Math.max(0, tag.lastIndexOf('.')))
}

/** The name in what Windows hands over at a click: `type=click&tag=…`. Null where it has none. */
export function tagIn(activation: string): string | null {
  return new URLSearchParams(activation).get('tag')
}
