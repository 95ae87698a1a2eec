import { expect, test } from 'vitest'
import { defaultSettings, type Settings } from '#core/domain/settings'
import { instant, zone } from '#core/time/kinds'
import { emptyWorkspace, settingsOf } from '#core/workspace/workspace'
import { createMemoryWorkspace } from '../testing/memory-workspace'
import { createSettingsEffects } from './settings-effects'

async function started(settings: Partial<Settings>, systemStartsUs: boolean) {
  const beginning = {
    ...emptyWorkspace,
    settings: new Map([['settings', { ...defaultSettings, ...settings }]]),
  }
  const memory = createMemoryWorkspace(() => instant('2027-04-08T08:00:00Z'), zone('UTC'), beginning)
  const system = { isOn: systemStartsUs, themes: [] as string[] }
  const part = createSettingsEffects({
    kept: memory.kept,
    loginItem: { isOn: () => system.isOn, set: (on) => (system.isOn = on) },
    applyTheme: (theme) => system.themes.push(theme),
  })
  await part.start?.()
  return { memory, system }
}

test('the theme is applied at the start, when it changes, and when the change is undone', async () => {
  const { memory, system } = await started({ theme: 'dark' }, false)
  await memory.kept.run({ kind: 'editSettings', settings: { theme: 'light' } })
  await memory.kept.undo()
  expect(system.themes).toEqual(['dark', 'light', 'dark'])
})

test('starting at login follows the switch', async () => {
  const { memory, system } = await started({}, false)
  await memory.kept.run({ kind: 'editSettings', settings: { startAtLogin: true } })
  expect(system.isOn).toBe(true)
  await memory.kept.undo()
  expect(system.isOn).toBe(false)
})

test('a user who switched it off in the system finds it off here', async () => {
  const { memory, system } = await started({ startAtLogin: true }, false)
  expect(settingsOf(memory.current()).startAtLogin).toBe(false)
  expect(system.isOn).toBe(false)
})
