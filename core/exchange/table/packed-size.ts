/** What the directory at the end of a zip file promises. */
export interface PackedSize {
  readonly parts: number
  /** Bytes once unpacked, all parts together. */
  readonly unpacked: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50

/** Reads a zip file's own directory without unpacking anything; null where it has none that can be read. */
export function packedSize(bytes: Uint8Array): PackedSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === -1) return null
  const parts = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let unpacked = 0
  for (let part = 0; part < parts; part += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return null
    unpacked += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { parts, unpacked }
}

/** The last mark within reach: a comment of at most 64 KB may follow it. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at > last - 65_536; at -= 1)
    if (view.getUint32(at, true) === endMark) return at
  return -1
}
