import { api } from '../../api/client'
import { AppError } from '../../api/app-error'

/** A file as main takes it: its last bytes, with how many went before. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly from: number
}

/** What goes to main in one message: so much is copied in about a millisecond. */
const pieceLength = 512 * 1024

/**
 * Sends a file to main, all but its last piece, and gives that one for the call that says what to do with it. `moved` hears
 * which share has gone; fails with `previewExpired` once `isStopped` says so.
 */
export async function sendFile(
  file: File,
  moved: (share: number) => void = () => undefined,
  isStopped: () => boolean = () => false,
): Promise<SentFile> {
  let from = 0
  for (; file.size - from > pieceLength; from += pieceLength) {
    await api.exchange.sendPiece({ from, bytes: await bytesOf(file.slice(from, from + pieceLength)) })
    if (isStopped()) throw new AppError({ code: 'previewExpired', values: {} })
    moved((from + pieceLength) / file.size)
  }
  return { name: file.name.slice(0, 500), bytes: await bytesOf(file.slice(from)), from }
}

async function bytesOf(part: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await part.arrayBuffer())
}
