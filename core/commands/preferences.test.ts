import { expect, test } from 'vitest'
import { defaultSettings } from '../domain/settings'
import { aWorkspace, done } from '../testing/workspaces'
import { clockTime } from '../time/kinds'
import { settingsOf } from '../workspace/workspace'

test('what is not named stays as it was', () => {
  const quiet = done(aWorkspace(), {
    kind: 'editSettings',
    settings: { quietFrom: clockTime('22:00') },
  }).workspace
  const named = done(quiet, { kind: 'setMe', me: { name: 'Ada Sample' } }).workspace
  expect(settingsOf(named)).toEqual({
    ...defaultSettings,
    quietFrom: '22:00',
    me: { ...defaultSettings.me, name: 'Ada Sample' },
  })
})

test('each setting is a step of undo of its own', () => {
  const keys = [{ hideDetails: true }, { theme: 'dark' }].map(
    (settings) =>
      done(aWorkspace(), { kind: 'editSettings', settings: settings as object }).outcome.change.coalesce,
  )
  expect(new Set(keys).size).toBe(2)
})
