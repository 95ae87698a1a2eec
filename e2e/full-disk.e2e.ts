import { expect, test as base } from './fixtures/afterword'
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

test(
  'a full disk is named, nothing is lost, and room is all it takes',
  { tag: '@disk' },
  async ({ disk, launch }) => {
    const { board, desktop, page, records } = await launch()
    await interviewed(records)
    await board.card(company).click()
    disk.fill()
    await board.notes().fill('They asked about SQL.')
    await expect(page.getByText('Not saved: the disk is full')).toBeVisible()
    await expect(board.notes()).toHaveValue('They asked about SQL.')

    disk.makeRoom()
    await expect(page.getByText('Saved on this computer')).toBeVisible({ timeout: 30_000 })
    await desktop.quit()
    const again = await launch()
    await again.board.card(company).click()
    await expect(again.board.notes()).toHaveValue('They asked about SQL.')
  },
)
