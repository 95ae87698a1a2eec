import { truncateSync } from 'node:fs'
import { expect, test } from './fixtures/afterword'
import { DataFolder } from './fixtures/data-folder'
import { interviewAt } from './fixtures/interviews'
import { DataPage } from './pages/data-page'

test('hazard 24: data on its way to 50 MB says how large it is and what weighs most', async ({
  launch,
  profile,
}) => {
  const { page, records } = await launch()
  const data = new DataPage(page)
  await records.run(interviewAt({ company: 'Acme Harbour' }))
  const applicationId = await records.add(interviewAt({ company: 'Birch Labs' }))
  await data.open()
  await expect(page.getByText(/^It takes .+ KB\.$/)).toBeVisible()
  await records.run({ kind: 'editDetails', applicationId, field: 'notes', value: 'About SQL. '.repeat(9000) })
  // As large as years would make it: the empty end of a file says nothing.
  truncateSync(new DataFolder(profile).file, 45_000_000)
  await page.getByRole('button', { name: 'Settings', exact: true }).first().click()
  await data.open()
  await expect(page.getByText('Your data has grown to 45 MB')).toBeVisible()
  await expect(page.getByText(/Most of it is in Birch Labs \(\d.*\), Acme Harbour/)).toBeVisible()
})
