import { test } from '../fixtures/afterword'
import { photograph, sizes, themes } from './camera'
import { drawMontage, writeContactSheet } from './contact-sheet'
import { emptyStations } from './empty-stations'
import { sheetStations } from './sheet-stations'
import { stations } from './stations'
import { recoveryStation, withBrokenData } from './trouble'

test.use({ trace: 'off' })

const [firstRun, ...others] = stations
const walk = [...(firstRun === undefined ? [] : [firstRun]), ...emptyStations, ...others, ...sheetStations]
const names = [...walk.map(({ name }) => name), recoveryStation.name]

/** Pictures for docs and eyes: `out/tour/<width>/<station>-<theme>.png`. Run by `npm run tour`. */
for (const size of sizes) {
  test(`the tour at ${size.width} by ${size.height}`, { tag: '@tour' }, async ({ launch, profile }) => {
    test.setTimeout(300_000)
    await photograph(await launch({ now: '2026-11-25T11:30:00Z' }), walk, size)
    const troubled = `${profile}-troubled`
    const elsewhere = () => launch({ args: [`--user-data-dir=${troubled}`] })
    const running = await withBrokenData(elsewhere, troubled)
    await photograph(running, [recoveryStation], size)
    if (size !== sizes[1]) return
    for (const theme of themes) await drawMontage(running.page, names, theme)
    writeContactSheet(names)
  })
}
