import type { Application } from '../domain/application'
import { isDrafting, type Letter, type LetterVersion } from '../domain/letter'
import { milliseconds } from '../time/arithmetic'
import type { Instant } from '../time/kinds'

/** So many earlier texts of a letter are kept: its first one, and the latest. */
export const mostVersions = 6
/** Typing keeps one earlier text in so many milliseconds; what is drafted over is kept whenever it goes. */
const typingRest = 5 * 60_000

/**
 * An application after a change, with what its letters said before it. Only words typed by hand are worth keeping: the
 * app's own can be drafted again at any time. A letter that is out keeps the one text that went out.
 */
export function withVersions(
  before: Application,
  after: Application,
  now: Instant,
  isDraftedOver: boolean,
): Application {
  if (before.letters === after.letters) return after
  const known = new Map(before.letters.map((letter) => [letter.id, letter]))
  const letters = after.letters.map((letter) => {
    const earlier = known.get(letter.id)
    if (earlier === undefined || earlier === letter) return letter
    if (!isDrafting(letter)) return withoutVersions(letter)
    return withVersion(earlier, letter, now, isDraftedOver)
  })
  return { ...after, letters }
}

function withVersion(before: Letter, after: Letter, now: Instant, isDraftedOver: boolean): Letter {
  const isByHand = [before, after].some(({ paragraphs }) => paragraphs.some((one) => one.editedByHand))
  const versions = before.versions ?? []
  const last = versions.at(-1)
  if (!isByHand || isEmpty(before) || saysTheSame(before, after)) return after
  if (last !== undefined && saysTheSame(last, before)) return after
  const isDue = last === undefined || milliseconds(now) - milliseconds(last.until) >= typingRest
  if (!isDue && !isDraftedOver) return after
  const kept = [...versions, { until: now, subject: before.subject, paragraphs: before.paragraphs }]
  return { ...after, versions: kept.length > mostVersions ? [...kept.slice(0, 1), ...kept.slice(2)] : kept }
}

function withoutVersions(letter: Letter): Letter {
  if (letter.versions === undefined) return letter
  const { versions: _versions, ...sent } = letter
  return sent
}

type Said = Pick<LetterVersion, 'subject' | 'paragraphs'>

/** Whether two texts read alike, however they were made. */
export function saysTheSame(a: Said, b: Said): boolean {
  return (
    a.subject === b.subject &&
    a.paragraphs.length === b.paragraphs.length &&
    a.paragraphs.every(({ text }, at) => text === b.paragraphs[at]?.text)
  )
}

function isEmpty({ paragraphs }: Said): boolean {
  return paragraphs.every(({ text }) => text.trim() === '')
}
