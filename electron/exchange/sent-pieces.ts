import { mostOwnBytes } from '#core/exchange/file-size'
import { failed, success, type Result } from '#core/workspace/failure'

/** A large file on its way from the page, piece after piece: a message of a hundred megabytes would hold both up. */
export class SentPieces {
  private pieces: Uint8Array[] = []
  private length = 0

  /** Keeps the next piece, which begins at byte `from`; 0 begins another file. Fails with `previewExpired` out of turn. */
  add(from: number, bytes: Uint8Array): Result<null> {
    if (from === 0) this.clear()
    if (from !== this.length || from + bytes.length > mostOwnBytes) {
      this.clear()
      return failed('previewExpired')
    }
    this.pieces.push(bytes)
    this.length += bytes.length
    return success(null)
  }

  /** The whole file: what was sent before, and its last piece. Nothing is kept. */
  take(from: number, last: Uint8Array): Result<readonly Uint8Array[]> {
    const before = from === 0 ? [] : this.pieces
    const isWhole = from === 0 || from === this.length
    this.clear()
    return isWhole ? success([...before, last]) : failed('previewExpired')
  }

  private clear(): void {
    this.pieces = []
    this.length = 0
  }
}
