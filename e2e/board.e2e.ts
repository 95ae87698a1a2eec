import { expect, test, type Running } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { Keyboard } from './fixtures/keyboard'
import { Hand, pointIn } from './pages/hand'

/** Cards in *Interviewed*, from the top, each met by one person where one is named. */
async function interviewed(
  { records, board }: Running,
  cards: readonly { readonly company: string; readonly met?: string }[],
): Promise<void> {
  for (const { company, met } of cards.toReversed()) {
    await records.add(interviewAt({ company, people: met === undefined ? [] : [met] }))
  }
  await expect(board.card(cards[0]?.company ?? '')).toBeVisible()
}

test('in a filtered board the card that is seen moves, to the place that is seen', async ({ running }) => {
  const { page, board } = running
  const companies = ['Acme Rail', 'Birch', 'Cedar Rail', 'Dogwood', 'Elm Rail']
  await interviewed(
    running,
    companies.map((company) => ({ company })),
  )
  const search = page.getByRole('searchbox', { name: 'Search applications' })
  await search.fill('rail')
  await expect.poll(() => board.order('Interviewed')).toEqual(['Acme Rail', 'Cedar Rail', 'Elm Rail'])

  await test.step('dragged between the two others', async () => {
    await new Hand(page).drag(board.card('Elm Rail'), await pointIn(board.card('Cedar Rail'), 0.5, 0.1))
    await expect.poll(() => board.order('Interviewed')).toEqual(['Acme Rail', 'Elm Rail', 'Cedar Rail'])
  })
  await test.step('carried on by keys', async () => {
    await board.title('Elm Rail').focus()
    for (const key of ['Space', 'ArrowRight', 'Space']) await page.keyboard.press(key)
    await expect(board.titleIn('Thanked', 'Elm Rail')).toBeFocused()
    expect(await board.order('Interviewed')).toEqual(['Acme Rail', 'Cedar Rail'])
  })
  await test.step('taken back by undo, and in the whole board nothing else has moved', async () => {
    await page.keyboard.press('Control+z')
    await expect(board.titleIn('Interviewed', 'Elm Rail')).toBeFocused()
    await search.fill('')
    const whole = ['Acme Rail', 'Birch', 'Elm Rail', 'Cedar Rail', 'Dogwood']
    await expect.poll(() => board.order('Interviewed')).toEqual(whole)
  })
})

test('the search finds companies, roles and people, whatever the accents', async ({ running }) => {
  const { page, board } = running
  await interviewed(running, [
    { company: 'Acme', met: 'Zoë Müller' },
    { company: 'Birch', met: 'Kim Example' },
  ])
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox', { name: 'Search applications' })
  await expect(search).toBeFocused()
  for (const [words, found] of [
    ['zoe mul', ['Acme']],
    ['EXAMPLE', ['Birch']],
    ['acm', ['Acme']],
    ['data analyst', ['Acme', 'Birch']],
  ] as const) {
    await search.fill(words)
    await expect.poll(() => board.order('Interviewed'), `“${words}”`).toEqual(found)
  }
  await search.fill('nobody of that name')
  await expect(page.getByText('Nothing found for “nobody of that name”')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await expect.poll(() => board.order('Interviewed')).toEqual(['Acme', 'Birch'])
})

test('what has no interview yet is folded at the edge, and opens', async ({ running }) => {
  const { board, records } = running
  await interviewed(running, [{ company: 'Acme' }])
  await records.add({ kind: 'addApplication', company: 'Later Works', role: 'Planner', interview: null })
  const strip = board.column('Applied')
  await expect(board.card('Later Works')).toBeHidden()
  await strip.getByRole('button', { name: '1 without an interview yet' }).click()
  await board.cardIn('Applied', 'Later Works').click()
  await expect(board.panel()).toContainText('No interview yet.')
  await board.closePanel()
  await expect(board.titleIn('Applied', 'Later Works')).toBeFocused()
})

test('the menu of a card opens it, moves it and puts it away', async ({ running }) => {
  const { page, board } = running
  await interviewed(running, [{ company: 'Acme' }, { company: 'Birch' }])
  const choose = async (company: string, item: string) => {
    await board.card(company).click({ button: 'right' })
    await page.getByRole('menu').getByText(item, { exact: true }).click()
  }
  await choose('Birch', 'Open')
  await expect(board.panel().getByRole('textbox', { name: 'Company' })).toHaveValue('Birch')
  await board.closePanel()
  await choose('Birch', 'Thanked')
  await expect(board.cardIn('Thanked', 'Birch')).toBeVisible()
  await choose('Acme', 'Archive …')
  await page.getByRole('dialog', { name: 'Archive Acme' }).getByRole('button', { name: 'Archive' }).click()
  await expect(board.card('Acme')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(board.cardIn('Interviewed', 'Acme')).toBeVisible()
})

test('a card in hand shows its keys, and is put back when the focus goes elsewhere', async ({ running }) => {
  const { page, board, records } = running
  await interviewed(running, [{ company: 'Acme' }])
  const before = await records.everything()
  const hint = page.getByRole('main').getByText(/^Acme picked up. Arrow keys move it/)
  const keys = new Keyboard(page)
  await board.title('Acme').focus()
  for (const away of ['Shift+Tab', 'Escape']) {
    await keys.press('Space', 'ArrowRight')
    await expect(board.titleIn('Thanked', 'Acme')).toBeFocused()
    await expect(hint).toBeVisible()
    await keys.press(away)
    await expect(board.cardIn('Interviewed', 'Acme')).toBeVisible()
    await expect(hint).toBeHidden()
    if (away === 'Shift+Tab') await keys.press('Tab')
    await expect(board.title('Acme')).toBeFocused()
  }
  expect(await records.everything()).toEqual(before)
})

test('with sixty cards in a column the keys reach and carry each of them', async ({ running }) => {
  const { page, board } = running
  const names = Array.from({ length: 60 }, (_, index) => `Company ${String(index + 1).padStart(2, '0')}`)
  await interviewed(
    running,
    names.map((company) => ({ company })),
  )
  const keys = new Keyboard(page)
  await board.title('Company 01').focus()

  await test.step('down to the last, which comes into sight', async () => {
    for (let pressed = 1; pressed < names.length; pressed += 1) await page.keyboard.press('ArrowDown')
    await expect(board.title('Company 60')).toBeFocused()
    await expect(board.card('Company 60')).toBeInViewport({ ratio: 0.9 })
  })
  await test.step('carried three places up', async () => {
    await keys.press('Space', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Space')
    await expect(board.title('Company 60')).toBeFocused()
    await expect
      .poll(async () => (await board.order('Interviewed')).slice(-5))
      .toEqual(['56', '60', '57', '58', '59'].map((number) => `Company ${number}`))
  })
  await test.step('carried to another column and, once dropped, still in sight', async () => {
    await keys.press('Space', 'ArrowRight', 'Space')
    await expect(board.titleIn('Thanked', 'Company 60')).toBeFocused()
    await expect(board.card('Company 60')).toBeInViewport({ ratio: 0.9 })
  })
  await test.step('scrolled away by the wheel, the focused card still answers the keys', async () => {
    await keys.press('ArrowLeft')
    await expect(board.title('Company 01')).toBeFocused()
    await board.column('Interviewed').hover()
    await page.mouse.wheel(0, 5_000)
    await expect(board.card('Company 01')).not.toBeInViewport()
    await keys.press('ArrowDown')
    await expect(board.title('Company 02')).toBeFocused()
    await expect(board.card('Company 02')).toBeInViewport({ ratio: 0.9 })
  })
})
