import type { DraftRequest } from './draft-request'
import type { Piece } from './way'

/**
 * Which way of saying a piece this letter takes. Interviewers begin at different ways by where they sit in the list, so
 * even drafts that know nothing of each other differ; ways that siblings use are passed over while others are left.
 * With `after`, the search begins at the way after that one.
 */
export function chooseWay(request: DraftRequest, piece: Piece, offset: number, after?: number): number {
  const count = piece.ways.length
  const start = after === undefined ? seatOf(request) + offset : after + 1
  const favourites = after === undefined ? (piece.favourites ?? 0) : 0
  const rest = count - favourites
  const order = [
    ...Array.from({ length: favourites }, (_none, step) => rest + step),
    ...Array.from({ length: rest }, (_none, step) => (start + step) % rest),
  ].filter((way) => way !== after)
  const used = usedWays(request, piece.key, () => true)
  const usedOnPanel = usedWays(request, piece.key, (interviewId) => interviewId === request.interview?.id)
  const free = order.find((way) => !used.has(way)) ?? order.find((way) => !usedOnPanel.has(way))
  return free ?? order[0] ?? 0
}

/** Where the reader sits in the panel. Every letter but a note of thanks counts as the first. */
export function seatOf(request: DraftRequest): number {
  if (request.kind !== 'thankYou') return 0
  const seats = request.interview?.interviewers ?? []
  return Math.max(
    0,
    seats.findIndex((interviewer) => interviewer.personId === request.person?.id),
  )
}

function usedWays(
  request: DraftRequest,
  key: string,
  counts: (interviewId: string | null) => boolean,
): ReadonlySet<number> {
  const ways = request.siblings
    .filter(
      (letter) =>
        letter.kind === request.kind && letter.progress.state !== 'skipped' && counts(letter.interviewId),
    )
    .map((letter) => letter.wording[key])
  return new Set(ways.filter((way) => way !== undefined))
}
