import { expect, test } from './fixtures/afterword'
import { dropMade } from './fixtures/files'
const head = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'
const event = 'BEGIN:VEVENT\r\nUID:#@example.com\r\nSUMMARY:Interview #: Data Analyst\r\nDTSTART;TZID=Europe/Berlin:20270408T110000\r\nDTEND;TZID=Europe/Berlin:20270408T114500\r\nORGANIZER;CN=Kim Example:mailto:kim.example@example.com\r\nATTENDEE;CN="Probe, Alex":mailto:alex.probe@example.com\r\nATTENDEE;CN=Robin Sample:mailto:robin.sample@example.org\r\nLOCATION:Room 4\r\nDESCRIPTION:We look forward to meeting you.\r\nEND:VEVENT\r\n'
const files = [
  { what: 'csv', name: 'a.csv', before: 'Company,Role,Applied,Status,Notes\n', piece: 'Lorem # Labs,Analyst #,2027-01-14,Applied,some words of note #\n', times: 10000, ready: /10,000 rows/ },
  { what: 'ics', name: 'a.ics', before: head, piece: event, times: 1000, after: 'END:VCALENDAR', ready: /Interview|Which/ },
  { what: 'eml', name: 'a.eml', before: 'From: Kim Example <kim.example@example.com>\r\nTo: Robin Sample <robin.sample@example.org>\r\nSubject: Your application\r\nDate: Mon, 22 Feb 2027 17:45:12 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHi Robin,\r\n\r\nwe have decided not to move forward with your application for Data Analyst.\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n', piece: 'QUJD'.repeat(19) + '\r\n', times: 67000, after: '--b--\r\n', ready: /rejection/ },
]
async function profile(page: any, act: () => Promise<void>, label: string) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 500 }); await cdp.send('Profiler.start')
  await act()
  const { profile } = await cdp.send('Profiler.stop') as any
  const byId = new Map<number, any>(profile.nodes.map((n: any) => [n.id, n]))
  const parent = new Map<number, number>()
  for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id)
  // split into busy runs (no idle)
  let t = profile.startTime, run: any[] = [], runs: any[] = []
  profile.samples.forEach((id: number, i: number) => {
    const dt = profile.timeDeltas[i]; t += dt
    const name = byId.get(id).callFrame.functionName
    if (name === '(idle)' || (name === '(program)' && dt > 3000)) { if (run.length) runs.push(run); run = [] } else run.push({ id, dt })
  })
  if (run.length) runs.push(run)
  runs.sort((a, b) => b.reduce((x: number, y: any) => x + y.dt, 0) - a.reduce((x: number, y: any) => x + y.dt, 0))
  for (const r of runs.slice(0, 3)) {
    const total = r.reduce((x: number, y: any) => x + y.dt, 0)
    const incl = new Map<string, number>()
    for (const { id, dt } of r) {
      const seen = new Set<string>()
      for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) {
        const f = byId.get(at).callFrame; const k = `${f.functionName}@${f.url.split('/').pop()}:${f.lineNumber}:${f.columnNumber}`
        if (!seen.has(k)) { seen.add(k); incl.set(k, (incl.get(k) ?? 0) + dt) }
      }
    }
    console.log(label, 'run', Math.round(total / 1000), 'ms', [...incl].sort((a, b) => b[1] - a[1]).slice(0, 28).map(([k, v]) => `${Math.round(v / 1000)} ${k}`).join('\n   '))
  }
  await cdp.detach()
}
for (const { what, ready, ...file } of files) {
  test(`long tasks ${what}`, async ({ running }) => {
    test.setTimeout(120_000)
    const { page } = running
    await page.evaluate(() => {
      const all: number[] = ((globalThis as any).tasks = [])
      new PerformanceObserver((list) => list.getEntries().forEach((e) => all.push(Math.round(e.startTime), Math.round(e.duration)))).observe({ type: 'longtask', buffered: true } as any)
      ;(globalThis as any).marks = []
    })
    const tasks = () => page.evaluate(() => (globalThis as any).tasks.splice(0) as number[])
    const now = () => page.evaluate(() => Math.round(performance.now()))
    await page.waitForTimeout(500)
    console.log(what, 'start', await tasks())
    await dropMade(page, file)
    console.log(what, 'dropped at', await now())
    await profile(page, async () => { await expect(page.getByRole('dialog')).toContainText(ready, { timeout: 60000 }); await page.waitForTimeout(500) }, what)
    console.log(what, 'shown at', await now(), await tasks())
    await page.waitForTimeout(1500)
    console.log(what, 'after', await tasks())
    if (what === 'csv') {
      await page.getByRole('button', { name: 'Look at the rows' }).click()
      await page.waitForTimeout(1000)
      console.log(what, 'rows', await tasks())
      await page.getByRole('button', { name: /^Bring in 10/ }).click()
      await expect(page.getByRole('dialog')).toBeHidden({ timeout: 60000 })
      await page.waitForTimeout(3000)
      console.log(what, 'in', await tasks())
    } else if (what === 'ics') {
      await page.getByRole('dialog').getByRole('radio', { name: /Robin/ }).check({ force: true })
      await profile(page, async () => { await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click()
      await page.waitForTimeout(1000) }, 'who')
      console.log(what, 'who', await tasks())
    }
  })
}
