import { expect, test } from './fixtures/afterword'
import { findings } from './fixtures/findings'

test('typing shows the settings that say it, marks the words, and says where there is none', async ({
  running,
}) => {
  const { page } = running
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Settings' }).click()
  const search = page.getByRole('searchbox', { name: 'Search settings' })
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString()))
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await page.keyboard.type('TRAY')
  await expect(page.getByRole('switch', { name: /^Keep running in the tray/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Appearance' })).toBeHidden()
  await expect.poll(marked).toContain('tray')
  await search.fill('zzz')
  await expect(page.getByText('No setting says “zzz”')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Appearance' })).toBeVisible()
  await expect.poll(marked).toEqual([])
})

test('About says which versions run, and what the app is made of under which licences', async ({
  running,
}) => {
  const { app, page } = running
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Settings' }).click()
  const about = page.getByRole('region', { name: 'About' })
  await about.getByRole('button', { name: 'About' }).press('Enter')
  const node = await app.evaluate(() => process.versions.node)
  for (const text of ['Afterword', 'Electron', node]) await expect(about).toContainText(text)
  await about.getByRole('button', { name: 'Show what it is made of' }).press('Enter')
  const licences = about.getByRole('group', { name: 'Licences' })
  await expect(licences).toBeFocused()
  for (const name of ['vue', 'lowdb', 'harper.js', '@fontsource-variable/newsreader']) {
    await expect(licences.getByText(name, { exact: true }).first()).toBeVisible()
  }
  await licences.getByText('lowdb', { exact: true }).click()
  await expect(licences).toContainText('Permission is hereby granted')
  expect(await findings(page)).toEqual([])
})
