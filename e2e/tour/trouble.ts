import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Launch, LaunchOptions, Running } from '../fixtures/afterword'
import { DataFolder } from '../fixtures/data-folder'
import { interviewAt } from '../fixtures/interviews'
import { fromElsewhere } from '../fixtures/other-computer'
import { RecoveryPage } from '../pages/recovery-page'
import { closeSheet, type Station } from './station'

/** Starts the app on a profile of its own beside the test's. */
const onProfile =
  (launch: Launch, profile: string): Launch =>
  (options: LaunchOptions = {}) =>
    launch({ ...options, args: [`--user-data-dir=${profile}`, ...(options.args ?? [])] })

/** The app on a profile whose data file breaks off in the middle. */
export async function withBrokenData(launch: Launch, profile: string): Promise<Running> {
  const start = onProfile(launch, profile)
  const { desktop, records } = await start()
  for (const company of ['Acme Harbour', 'Birch Labs']) await records.run(interviewAt({ company }))
  await desktop.quit()
  const { file } = new DataFolder(profile)
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.subarray(0, bytes.length / 2))
  return start()
}

/** The app on data that was changed on another computer too, on a computer whose clock went back. */
export async function withTwoVersions(launch: Launch, profile: string): Promise<Running> {
  const start = onProfile(launch, profile)
  const bytes = await fromElsewhere(start, profile, 'They asked about SQL.')
  writeFileSync(join(new DataFolder(profile).path, 'afterword (conflicted copy 2027-03-01).json'), bytes)
  return start({ now: '2026-06-01T09:00:00Z' })
}

export const recoveryStations: readonly Station[] = [
  { name: 'recovery', go: async ({ page }) => new RecoveryPage(page).versions().first().waitFor() },
]

export const conflictStations: readonly Station[] = [
  {
    name: 'clock-and-conflict',
    go: async (running) => {
      await closeSheet(running)
      await running.page.getByText('Is the date on this computer right?').waitFor()
      await running.page.getByRole('button', { name: /^Compare the two/ }).waitFor()
    },
  },
  {
    name: 'conflict',
    go: async ({ page }) => {
      await page.getByRole('button', { name: /^Compare the two/ }).click()
      await page.getByRole('dialog').getByRole('combobox').first().waitFor()
    },
  },
]
