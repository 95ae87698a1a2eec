import { readFileSync } from 'node:fs'
import { expect, test as base, type Running } from './fixtures/afterword'
import { Keyboard } from './fixtures/keyboard'
import { SmallDisk } from './fixtures/small-disk'
import { company, interviewed } from './fixtures/stations'

const test = base.extend<{ disk: SmallDisk }>({
  disk: async ({ profile }, use) => {
    const disk = new SmallDisk()
    disk.serve(profile)
    await use(disk)
    disk.remove()
  },
})

/** Longer than the room that is laid out ahead for the next changes: a full disk still takes those. */
const note = 'They asked about SQL. '.repeat(8000).trim()

const banner = ({ page }: Running) => page.getByRole('alert')
const foot = ({ page }: Running) => page.getByRole('navigation', { name: 'Views' }).getByRole('status')

async function typeNotes({ board, records }: Running): Promise<void> {
  await interviewed(records)
  await board.card(company).click()
  await expect(board.panel()).toBeVisible()
}

test(
  'hazard 9: a full disk is named, nothing is lost, and room is all it takes',
  { tag: '@disk' },
  async ({ disk, launch }) => {
    const running = await launch()
    const { board, desktop, page } = running
    await typeNotes(running)
    disk.fill()
    await board.notes().fill(note)
    await expect(banner(running)).toContainText('Not saved: the disk is full')
    await expect(banner(running)).toContainText('Your changes are kept here meanwhile.')
    await expect(foot(running)).toHaveText('Not saved: the disk is full')
    await expect(board.notes()).toHaveValue(note)

    disk.makeRoom()
    await expect(page.getByText('Saved again. Nothing was lost.')).toBeVisible({ timeout: 30_000 })
    await expect(banner(running)).toBeHidden()
    await expect(foot(running)).toHaveText('Saved on this computer')
    await desktop.quit()
    const again = await launch()
    await again.board.card(company).click()
    await expect(again.board.notes()).toHaveValue(note)
  },
)

test(
  'with a full disk everything can be saved elsewhere, by keyboard, and opened from there',
  { tag: '@disk' },
  async ({ disk, launch }, info) => {
    const running = await launch()
    const { board, desktop, page } = running
    await typeNotes(running)
    disk.fill()
    await board.notes().fill(note)
    await expect(banner(running)).toBeVisible()
    const copy = info.outputPath('copy.json')
    await desktop.choosesPath(copy)
    const keyboard = new Keyboard(page)
    await page.getByRole('button', { name: 'Try again' }).focus()
    await keyboard.tabTo('button', /^Save a copy elsewhere/)
    await keyboard.press('Enter')
    await expect(board.notice(`A copy was saved as ${copy}`)).toBeVisible()
    expect(readFileSync(copy, 'utf8')).toContain(note)
    expect(readFileSync(copy, 'utf8')).toContain(company)
    disk.makeRoom()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(banner(running)).toBeHidden()
  },
)

test(
  'hazard 6: quitting while the disk refuses asks first, and staying loses nothing',
  { tag: '@disk' },
  async ({ disk, launch }) => {
    const running = await launch()
    const { app, board, desktop, page } = running
    await typeNotes(running)
    disk.fill()
    await board.notes().fill(note)
    await expect(banner(running)).toBeVisible()
    await desktop.answerQuestions('Stay open')
    await app.evaluate(({ app: main }) => main.quit())
    // With room again before it has looked, the app saves and rightly quits without a question.
    await expect.poll(() => desktop.questionsAsked()).toBe(1)
    await expect(banner(running)).toBeVisible()
    disk.makeRoom()
    await expect(page.getByText('Saved again. Nothing was lost.')).toBeVisible({ timeout: 30_000 })
    await desktop.quit()
    const again = await launch()
    await again.board.card(company).click()
    await expect(again.board.notes()).toHaveValue(note)
  },
)

test(
  'hazard 10: a folder that cannot be written to is named, and saving goes on by itself once it can',
  { tag: '@disk' },
  async ({ disk, launch }) => {
    const running = await launch()
    const { board, desktop, page } = running
    await typeNotes(running)
    disk.setReadOnly(true)
    await board.notes().fill('They asked about SQL.')
    await expect(banner(running)).toContainText('Not saved: the folder cannot be written to')
    disk.setReadOnly(false)
    await expect(page.getByText('Saved again. Nothing was lost.')).toBeVisible({ timeout: 30_000 })
    await desktop.quit()
    const again = await launch()
    await again.board.card(company).click()
    await expect(again.board.notes()).toHaveValue('They asked about SQL.')
  },
)
