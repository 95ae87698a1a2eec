import { expect, test } from 'vitest'
import { instant, zone } from '#core/time/kinds'
import { createMemoryWorkspace } from '../testing/memory-workspace'
import { SpokenLanguage } from '../spoken-language'
import { followLanguage } from './follow-language'

test('what is shown already is said anew when the language is changed, and when the change is undone', async () => {
  const memory = createMemoryWorkspace(() => instant('2027-04-08T08:00:00Z'), zone('UTC'))
  const spoken = new SpokenLanguage(() => ({ texts: ['en-GB'], formats: 'en-GB' }))
  const said: string[] = []
  const part = followLanguage({
    kept: memory.kept,
    spoken,
    onChanged: () => said.push(spoken.words.shell.tray.quit),
  })
  await part.start?.()
  await memory.kept.run({ kind: 'editSettings', settings: { theme: 'dark' } })
  await memory.kept.run({ kind: 'editSettings', settings: { language: 'es' } })
  await memory.kept.undo()
  expect(said).toEqual(['Salir', 'Quit'])
})
