import { beforeAll, describe, expect, it, vi } from 'vitest'
import { reactive, ref } from 'vue'
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

  it('hazard 23: what a page keeps reactive crosses as plain data, however deep', async () => {
    const seen: unknown[] = []
    const draft = reactive({ text: 'a', people: [{ name: 'Kim', facts: new Set<string>() }] })
    const { people } = draft
    const input = ref({ text: draft.text, people, first: people[0]?.name, bytes: new Uint8Array([1]) })
    expect(() => structuredClone(input.value)).toThrow()
    await createClient(bridge({ ok: true, value: null }, seen)).shell.copyText(input.value)
    expect(structuredClone(seen)).toEqual([
      { text: 'a', people: [{ name: 'Kim', facts: {} }], first: 'Kim', bytes: new Uint8Array([1]) },
    ])
  })

  it('sends plain copies: proxies cannot cross, undefined is left out', async () => {
    const seen: unknown[] = []
    const proxied = new Proxy({ text: 'a', gone: undefined }, {})
    await createClient(bridge({ ok: true, value: null }, seen)).shell.copyText(proxied)
    expect(seen).toEqual([{ text: 'a' }])
    expect(() => structuredClone(seen[0])).not.toThrow()
  })
})
