import * as v from 'valibot'
import type { Settings } from '../domain/settings'
import { meSchema, settingsSchema } from '../domain/settings'
import { settingsOf, type Workspace } from '../workspace/workspace'
import { changed, command, label } from './command'
import { readOnly } from '../domain/read-only'

const optionalEntries = v.partial(v.omit(v.object(settingsSchema.pipe[0].entries), ['id', 'me']))

function putSettings(workspace: Workspace, key: string, after: Settings, coalesce: string) {
  const before = workspace.settings.get(after.id) ?? null
  return changed(workspace, label(key), [{ table: 'settings', id: after.id, before, after }], { coalesce })
}

/** Who the user is. Letters and imports read it. */
export const setMe = command(v.object({ me: readOnly(v.partial(meSchema.pipe[0])) }), (workspace, { me }) => {
  const settings = settingsOf(workspace)
  const given = Object.fromEntries(Object.entries(me).filter(([, value]) => value !== undefined))
  return putSettings(workspace, 'setMe', { ...settings, me: { ...settings.me, ...given } }, 'me')
})

/** One or more settings. */
export const editSettings = command(v.object({ settings: optionalEntries }), (workspace, input) => {
  const given = Object.fromEntries(Object.entries(input.settings).filter(([, value]) => value !== undefined))
  return putSettings(
    workspace,
    'editSettings',
    { ...settingsOf(workspace), ...given },
    `settings-${Object.keys(given).join()}`,
  )
})
