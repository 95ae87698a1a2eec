import { readFileSync, writeFileSync } from 'node:fs'
import type { Launch, Running } from '../fixtures/afterword'
import { DataFolder } from '../fixtures/data-folder'
import { interviewAt } from '../fixtures/interviews'
import { RecoveryPage } from '../pages/recovery-page'
import type { Station } from './station'

/** The app on a profile whose data file breaks off in the middle. */
export async function withBrokenData(launch: Launch, profile: string): Promise<Running> {
  const { desktop, records } = await launch()
  for (const company of ['Acme Harbour', 'Birch Labs']) await records.run(interviewAt({ company }))
  await desktop.quit()
  const { file } = new DataFolder(profile)
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.subarray(0, bytes.length / 2))
  return launch()
}

export const recoveryStation: Station = {
  name: 'recovery',
  go: async ({ page }) => new RecoveryPage(page).versions().first().waitFor(),
}
