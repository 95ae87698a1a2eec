import { allProperties, textOf } from './property'

/** Addresses that open a meeting, by service. Beside each stand pages that do not: options, dial-in numbers, help. */
const meetingAddresses: readonly RegExp[] = [
  /^https:\/\/[^/]+\/l\/meetup-join\//i,
  /^https:\/\/teams\.(?:microsoft\.com|live\.com|cloud\.microsoft)\/meet\//i,
  /^https:\/\/(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com)\/(?:j|my|w|s|wc\/join)\//i,
  /^https:\/\/meet\.google\.com\/[a-z]{3,4}-?[a-z]{3,4}-?[a-z]{3,4}/i,
  /^https:\/\/[\w-]+\.webex\.com\/(?:meet|join|[\w.-]+\/j\.php|wbxmjs|webappng|[^?#\s]*meet)/i,
  /^https:\/\/(?:www\.)?whereby\.com\/[\w-]+/i,
  /^https:\/\/(?:meet|global)\.goto(?:meeting)?\.(?:com|me)\/|^https:\/\/(?:www\.)?gotomeet(?:ing)?\.(?:me|com)\//i,
  /^https:\/\/meet\.jit\.si\/|^https:\/\/chime\.aws\/\d|^https:\/\/join\.skype\.com\/|^https:\/\/meet\.lync\.com\//i,
]

const ownProperties = [
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
  'CONFERENCE',
]

/** The addresses in a text, without the bracket or full stop that stands behind them. */
export function linksIn(text: string): readonly string[] {
  return (text.match(/https?:\/\/[^\s<>"'\\\u201d]{1,2000}/gi) ?? [])
    .slice(0, 200)
    .map(trimmed)
    .map(unwrapped)
}

/** Whether an address opens a meeting of a service we know. */
export function isMeetingLink(link: string): boolean {
  return meetingAddresses.some((pattern) => pattern.test(link))
}

/**
 * The address to join a meeting: from the properties that exist for it, then a known service's anywhere, then whatever
 * address the place is, then one that a line introduces by "join". Empty where there is none.
 */
export function joinLinkOf(lines: readonly string[], description: string): string {
  const own = ownProperties
    .flatMap((name) => allProperties(lines, name))
    .flatMap(({ value }) => linksIn(value))
  const place = linksIn(textOf(lines, 'LOCATION'))
  const text = linksIn(description)
  const url = linksIn(textOf(lines, 'URL'))
  return (
    own[0] ??
    [...place, ...text, ...url].find(isMeetingLink) ??
    place[0] ??
    linksIn(
      /^.{0,80}\b(?:join|beitreten|teilnehmen|rejoindre|unirse)\b.{0,500}$/im.exec(description)?.[0] ?? '',
    )[0] ??
    ''
  ).slice(0, 2000)
}

/** A closing bracket belongs to a link only if it was opened there; a full stop at its end never does. */
function trimmed(link: string): string {
  const least = link.length - 20
  let rest = link
  while (rest.length > least && (/[.,;:!?*_|]$/.test(rest) || endsUnopened(rest))) rest = rest.slice(0, -1)
  return rest
}

function endsUnopened(link: string): boolean {
  const close = link.slice(-1)
  const open = { ')': '(', ']': '[', '}': '{' }[close]
  return open !== undefined && link.split(close).length > link.split(open).length
}

/** Mail filters wrap addresses in their own; the one inside is what the sender wrote. */
function unwrapped(link: string): string {
  const inside =
    /^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/[^?]*\?(?:[^#]*&)?url=([^&#]+)/i.exec(
      link,
    )?.[1] ?? /^https:\/\/www\.google\.com\/url\?(?:[^#]*&)?q=([^&#]+)/i.exec(link)?.[1]
  const defended = /^https:\/\/urldefense\.com\/v3\/__(https?:\/\/?.+?)__;/i.exec(link)?.[1]
  if (defended !== undefined) return defended
  if (inside === undefined) return link
  try {
    const plain = decodeURIComponent(inside)
    return /^https?:\/\/\S+$/i.test(plain) ? plain : link
  } catch {
    return link
  }
}
