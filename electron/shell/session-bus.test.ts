import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askSessionBus, notificationDaemon } from './session-bus'

const path = process.env['PATH']
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-bus-'))
  process.env['PATH'] = folder
})
afterEach(() => {
  process.env['PATH'] = path
  rmSync(folder, { recursive: true })
})

function dbusSend(script: string): void {
  const file = join(folder, 'dbus-send')
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

test.each([
  ["echo '   boolean true'", true],
  ["echo '   variant       boolean true'", true],
  ["echo '   boolean false'", false],
  ['exit 1', null],
])('a bus where `%s` answers %s', async (script, answer) => {
  dbusSend(script)
  expect(await askSessionBus(notificationDaemon)).toBe(answer)
})

test('a system without dbus-send gives no answer', async () => {
  expect(await askSessionBus(notificationDaemon)).toBeNull()
})

test('a bus that hangs is given up', async () => {
  dbusSend('while :; do :; done')
  expect(await askSessionBus(notificationDaemon, 50)).toBeNull()
})
