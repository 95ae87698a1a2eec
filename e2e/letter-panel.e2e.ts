import { expect, test } from './fixtures/afterword'
import { Keyboard } from './fixtures/keyboard'
import { panelists } from './fixtures/panel'
import { interviewAt } from './fixtures/interviews'
import { DeskPage } from './pages/desk-page'

/** A practised hand: five keys a second. */
const keysPerSecond = 5

test('five people are thanked from the debrief to the last note by keys alone, in two minutes’ work', async ({
  launch,
}) => {
  test.setTimeout(180_000)
  const { page, board, records } = await launch({ now: '2027-03-01T11:05:00Z' })
  const keys = new Keyboard(page)
  const desk = new DeskPage(page)
  await records.run({ kind: 'setMe', me: { name: 'Robin Sample', emails: [], phone: '', signature: '' } })
  const id = await records.add(
    interviewAt({ company: 'Acme Harbour', people: panelists.map(([name]) => name) }),
  )
  await page.evaluate(() => {
    const counter = globalThis as typeof globalThis & { keysPressed: number }
    counter.keysPressed = 0
    addEventListener('keydown', () => (counter.keysPressed += 1), true)
  })
  await board.title('Acme Harbour').focus()

  await test.step('the debrief asks each of them', async () => {
    await keys.press('Enter')
    await keys.tabTo('button', 'Start the debrief')
    await keys.press('Enter')
    await keys.expectFocus('textbox', 'Job title')
    for (const [at, [, thankYouFor]] of panelists.entries()) {
      if (at > 0) await keys.tabTo('textbox', 'Job title')
      await keys.type('Analyst')
      await keys.tabTo('textbox', 'Thank you for …')
      await keys.type(thankYouFor)
    }
    await keys.tabTo('textbox', 'I have …')
    await keys.type('built the reporting of a small clinic')
    await keys.tabTo('textbox', 'I would like this job because …')
    await keys.type('I like numbers that matter')
    await keys.press('Control+Enter')
  })

  await test.step('each note is on the desk, and one key sends it and brings the next', async () => {
    await keys.expectFocus('button', 'Write')
    await keys.press('Enter')
    for (const [name] of panelists) {
      const given = name.split(' ')[0] ?? ''
      await expect(page.getByRole('tab', { name: new RegExp(given), selected: true })).toBeVisible()
      await expect(desk.greeting()).toHaveValue(`Dear ${given},`)
      await expect(desk.check('Different from the other notes')).toBeVisible()
      await keys.press('Control+Enter')
    }
    await expect(board.cardIn('Thanked', 'Acme Harbour')).toBeVisible()
  })

  const { letters } = await records.application(id)
  expect(letters.map(({ progress }) => progress.state)).toEqual(panelists.map(() => 'sent'))
  const pressed = await page.evaluate(
    () => (globalThis as typeof globalThis & { keysPressed: number }).keysPressed,
  )
  expect(pressed / keysPerSecond).toBeLessThan(120)
})
