import { shallowReactive } from 'vue'

interface Announcement {
  readonly id: number
  readonly text: string
}

/** What `LiveRegion` reads out, newest last. */
export const announcements = shallowReactive<Announcement[]>([])

const kept = 3
let last = 0

/** Has a screen reader say what the eye can see: "Acme, moved to Thanked, 2 of 5". The same text may be said twice. */
export function announce(text: string): void {
  announcements.push({ id: ++last, text })
  if (announcements.length > kept) announcements.splice(0, announcements.length - kept)
}
