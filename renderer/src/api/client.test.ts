import { beforeAll, describe, expect, it, vi } from 'vitest'
import type * as errors from './app-error'
import type { Bridge } from './bridge'
import type * as client from './client'

let createClient: typeof client.createClient
let AppError: typeof errors.AppError

beforeAll(async () => {
  vi.stubGlobal('window', { afterword: {} })
  ;({ createClient } = await import('./client'))
  ;({ AppError } = await import('./app-error'))
})

const bridge = (answer: unknown, seen: unknown[] = []): Bridge =>
  ({
    shell: { copyText: (input: unknown) => (seen.push(input), Promise.resolve(answer)) },
  }) as unknown as Bridge

describe('the client', () => {
  it('opens the envelope of what worked', async () => {
    await expect(
      createClient(bridge({ ok: true, value: null })).shell.copyText({ text: 'a' }),
    ).resolves.toBeNull()
  })

  it('throws what main refused, with its code', async () => {
    const refused = createClient(bridge({ ok: false, failure: { code: 'linkRefused', values: {} } }))
    await expect(refused.shell.copyText({ text: 'a' })).rejects.toEqual(
      new AppError({ code: 'linkRefused', values: {} }),
    )
  })

  it('sends plain copies: proxies cannot cross, undefined is left out', async () => {
    const seen: unknown[] = []
    const proxied = new Proxy({ text: 'a', gone: undefined }, {})
    await createClient(bridge({ ok: true, value: null }, seen)).shell.copyText(proxied)
    expect(seen).toEqual([{ text: 'a' }])
    expect(() => structuredClone(seen[0])).not.toThrow()
  })
})
