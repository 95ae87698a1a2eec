import { shallowReactive } from 'vue'

interface Announcement {
  readonly id: number
  readonly text: string
}

/** What `LiveRegion` reads out, newest last. */
export const announcements = shallowReactive<Announcement[]>([])

const kept = 3
/** Long enough to be read out, then nobody finds old news in the page. */
const remembered = 15_000
let last = 0

/** Has a screen reader say what the eye can see: "Acme, moved to Thanked, 2 of 5". The same text may be said twice. */
export function announce(text: string): void {
  const id = ++last
  announcements.push({ id, text })
  setTimeout(() => forget(id), remembered)
  if (announcements.length > kept) announcements.splice(0, announcements.length - kept)
}

function forget(id: number): void {
  const index = announcements.findIndex((announcement) => announcement.id === id)
  if (index >= 0) announcements.splice(index, 1)
}
