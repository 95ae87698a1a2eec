import { expect, test } from 'vitest'
import { mostOwnBytes } from '#core/exchange/file-size'
import { SentPieces } from './sent-pieces'

const bytes = (length: number): Uint8Array => new Uint8Array(length)
const expired = { ok: false, failure: { code: 'previewExpired' } }

test('a file sent in pieces is taken whole, once', () => {
  const sent = new SentPieces()
  expect([sent.add(0, bytes(4)), sent.add(4, bytes(4))]).toMatchObject([{ ok: true }, { ok: true }])
  expect(sent.take(8, bytes(1))).toMatchObject({ value: [{ length: 4 }, { length: 4 }, { length: 1 }] })
  expect(sent.take(8, bytes(1))).toMatchObject(expired)
})

test('a small file comes alone, whatever was sent of another', () => {
  const sent = new SentPieces()
  sent.add(0, bytes(4))
  expect(sent.take(0, bytes(1))).toMatchObject({ value: [{ length: 1 }] })
})

test('pieces out of turn, missing or without end are no file', () => {
  const sent = new SentPieces()
  sent.add(0, bytes(4))
  expect(sent.add(8, bytes(4))).toMatchObject(expired)
  expect(sent.take(4, bytes(1))).toMatchObject(expired)
  sent.add(0, bytes(4))
  expect(sent.take(5, bytes(1))).toMatchObject(expired)
  const large = bytes(mostOwnBytes / 2)
  sent.add(0, large)
  expect(sent.add(large.length, large)).toMatchObject({ ok: true })
  expect(sent.add(mostOwnBytes, bytes(1))).toMatchObject(expired)
})
