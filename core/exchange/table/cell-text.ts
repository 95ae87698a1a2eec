/**
 * A cell as the person meant it: outer blanks gone, and the guard that keeps spreadsheets from running a formula taken off
 * where a formula sign follows it. Nothing is ever computed.
 */
export function cellText(raw: string): string {
  const text = raw.charCodeAt(0) === tab || raw.charCodeAt(0) === apostrophe ? unguarded(raw) : raw
  return text.trim()
}

/** A cell of a table that we wrote for spreadsheets: exactly one guard of ours taken off, and every blank kept. */
export function ownCellText(raw: string): string {
  return raw.charCodeAt(0) === apostrophe ? unguarded(raw) : raw
}

const tab = 9
const apostrophe = 39

function unguarded(raw: string): string {
  return /^(?:'(?='*[=+\-@＝＋－＠\t\n\r\0])|\t(?=[=+\-@＝＋－＠]))/.test(raw) ? raw.slice(1) : raw
}

/** A long number that a spreadsheet shortened to `4,91511E+12`: the digits are lost for good. */
export function lostDigits(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+?\d{1,3}$/i.test(text)
}

/** A cell that says there is nothing: empty, a dash, "n/a". */
export function saysNothing(text: string): boolean {
  if (text === '') return true
  return text.length <= longestNothing && nothing.test(text)
}

const longestNothing = 12
const nothing = /^(?:-+|–|—|n\/?a\.?|none|null|nan|undefined|tbd|tba|\?+|\.+|x{3,}|k\.?\s?a\.?|#n\/a)$/i
