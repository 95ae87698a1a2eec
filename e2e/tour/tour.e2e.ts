import { test } from '../fixtures/afterword'
import { photograph, sizes, themes } from './camera'
import { boardStations } from './board-stations'
import { drawMontage, shrinkPicture, writeContactSheet } from './contact-sheet'
import { emptyStations } from './empty-stations'
import { sheetStations } from './sheet-stations'
import { stations } from './stations'
import { conflictStations, recoveryStations, withBrokenData, withTwoVersions } from './trouble'

test.use({ trace: 'off' })

const [firstRun, ...others] = stations
const walk = [
  ...(firstRun === undefined ? [] : [firstRun]),
  ...emptyStations,
  ...others,
  ...boardStations,
  ...sheetStations,
]
const names = [...walk, ...recoveryStations, ...conflictStations].map(({ name }) => name)

/** What the README shows. */
const shown = ['board', 'today', 'desk', 'insight', 'selected-cards'] as const

/** Pictures for docs and eyes: `out/tour/<width>/<station>-<theme>.png`. Run by `npm run tour`. */
for (const size of sizes) {
  test(`the tour at ${size.width} by ${size.height}`, { tag: '@tour' }, async ({ launch, profile }) => {
    test.setTimeout(600_000)
    await photograph(await launch({ now: '2026-11-25T11:30:00Z' }), walk, size)
    const broken = await withBrokenData(launch, `${profile}-broken`)
    await photograph(broken, recoveryStations, size)
    const running = await withTwoVersions(launch, `${profile}-two`)
    await photograph(running, conflictStations, size)
    if (size !== sizes[1]) return
    for (const theme of themes) {
      await drawMontage(running.page, names, theme)
      for (const station of shown) await shrinkPicture(running.page, station, theme)
    }
    writeContactSheet(names)
  })
}
