import { expect, test, type Running } from './fixtures/afterword'
import { cutOff } from './fixtures/cut'
import { findings } from './fixtures/findings'
import { leftInEnglish } from './fixtures/left-in-english'
import { allViews } from './pages/views'

const language = (page: Running['page']) => page.locator('html')

/** The labels of the menu of the window, all of them. */
function menuLabels({ app }: Running): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) => {
    const labels = (items: readonly Electron.MenuItem[]): string[] =>
      items.flatMap(({ type, label, submenu }) =>
        type === 'separator' ? [] : [label, ...labels(submenu?.items ?? [])],
      )
    return labels(Menu.getApplicationMenu()?.items ?? [])
  })
}

test('the language is changed in Settings, and everything follows at once', async ({ running }) => {
  const { page, desktop } = running
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Settings' }).click()
  const choice = page.getByLabel('Language', { exact: true })
  await choice.focus()
  await choice.selectOption('Español')
  await expect(page.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeVisible()
  await expect(language(page)).toHaveAttribute('lang', 'es')
  // Whoever changed it goes on from where they were.
  await expect(page.getByLabel('Idioma', { exact: true })).toBeFocused()
  await expect.poll(() => desktop.trayLabels()).toContain('Salir')
  expect(await menuLabels(running)).toEqual(
    expect.arrayContaining(['Archivo', 'Buscar lo que sea', 'Cortar', 'Ventana', 'Minimizar']),
  )
  expect(await menuLabels(running)).toContain('Deshacer: cambiar un ajuste')
  await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click())
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await expect.poll(() => desktop.trayLabels()).toContain('Quit')
})

test('the choice is kept, also where the system speaks another language', async ({ launch }) => {
  const { page, records, desktop } = await launch()
  await records.run({ kind: 'editSettings', settings: { language: 'es' } })
  await expect(page.getByRole('heading', { name: 'Después de la entrevista' })).toBeVisible()
  await desktop.quit()
  const again = await launch()
  await expect(again.page.getByRole('heading', { name: 'Después de la entrevista' })).toBeVisible()
  expect(await menuLabels(again)).toContain('Archivo')
})

test('a system in Mexican Spanish is spoken to in Spanish, in the Mexican manner', async ({ launch }) => {
  const running = await launch({ lang: 'es-MX' })
  const { page, records } = running
  await expect(language(page)).toHaveAttribute('lang', 'es')
  await expect(page).toHaveTitle('Afterword')
  await records.run({ kind: 'addSample' })
  const rail = page.getByRole('navigation', { name: 'Vistas' })
  for (const [view, title] of [
    ['Personas', 'Personas'],
    ['Cartas', 'Cartas'],
    ['Balance', 'Balance'],
    ['Archivadas', 'Archivadas'],
    ['Buscar', 'Buscar'],
    ['Ajustes', 'Ajustes'],
    ['Tablero', 'Tablero'],
  ] as const) {
    await rail.getByRole('button', { name: new RegExp(`^${view}`) }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  await rail.getByRole('button', { name: /^Hoy/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^lunes 1 de marzo$/i })).toBeVisible()
  await records.run({ kind: 'editSettings', settings: { language: 'en' } })
  await expect(page.getByRole('heading', { level: 1, name: 'Monday 1 March' })).toBeVisible()
})

test('letters stay English, and the desk says so', async ({ running }) => {
  const { page, board, records } = running
  const hint = page.getByText('Por ahora las cartas se escriben en inglés')
  await records.run({ kind: 'addSample' })
  await records.run({
    kind: 'setMe',
    me: { name: 'Robin Sample', emails: ['robin@example.com'], phone: '', signature: '' },
  })
  await board.openCard('Northwind Energy')
  await board.panel().getByRole('button', { name: 'Write', exact: true }).first().click()
  const paper = page.getByRole('article', { name: 'Letter' })
  await expect(paper).toBeVisible()
  await expect(hint).toBeHidden()
  await records.run({ kind: 'editSettings', settings: { language: 'es' } })
  const inSpanish = page.getByRole('article', { name: 'Carta' })
  await expect(hint).toBeVisible()
  await expect(inSpanish.getByRole('textbox', { name: 'Saludo' })).toHaveValue('Dear Dana,')
  await expect(inSpanish.getByRole('textbox', { name: 'Saludo' })).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('textbox', { name: 'Thank you for …' })).toHaveAttribute('lang', 'en')
  await expect(page.getByText('Dirigida con nombre y cargo')).toBeVisible()
})

test('a date field says in the language of the app which day is meant', async ({ running }) => {
  const { page, records } = running
  await page.keyboard.press('Control+Shift+n')
  const day = page.getByLabel('Day', { exact: true })
  await day.fill('2027-04-03')
  await expect(day).toHaveAccessibleDescription('Sat 3 Apr')
  await records.run({ kind: 'editSettings', settings: { language: 'es' } })
  await expect(page.getByLabel('Día', { exact: true })).toHaveAccessibleDescription('sáb 3 abr')
  await page.getByLabel('Día', { exact: true }).fill('')
  await expect(page.getByLabel('Día', { exact: true })).toHaveAccessibleDescription('')
})

/** What the sample table calls its own columns. */
const headersOfTheTable = ['Company', 'Role', 'Status', 'Applied']

// At 200 % zoom a window of 1280 by 820 holds half as many CSS px each way.
for (const { what, width, height } of [
  { what: 'in the smallest window', width: 900, height: 600 },
  { what: 'at 200 % zoom', width: 640, height: 410 },
]) {
  test(`in Spanish nothing is cut and nothing stays English in any view, ${what}`, async ({ running }) => {
    test.setTimeout(600_000)
    const { page, records } = running
    const speak = async (tag: string) => {
      await records.run({ kind: 'editSettings', settings: { language: tag } })
      await expect(language(page)).toHaveAttribute('lang', tag)
    }
    const look = async (name: string) => {
      await speak('es')
      expect.soft(await cutOff(page), `${name}: cut`).toEqual([])
      const left = (await leftInEnglish(page, 'es')).filter((text) => !headersOfTheTable.includes(text))
      expect.soft(left, `${name}: left in English`).toEqual([])
      await speak('en')
    }
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await look('first run')
    await records.run({ kind: 'addSample' })
    for (const { name, open, shows, leave } of allViews(running)) {
      await test.step(name, async () => {
        await open()
        await expect(shows).toBeVisible()
        await look(name)
        await leave()
      })
    }
  })
}

test('axe finds nothing in Spanish either', async ({ launch }) => {
  test.setTimeout(600_000)
  const { page, records } = await launch({ lang: 'es-ES' })
  await records.run({ kind: 'addSample' })
  const rail = page.getByRole('navigation', { name: 'Vistas' })
  for (const view of ['Hoy', 'Tablero', 'Personas', 'Cartas', 'Balance', 'Archivadas', 'Buscar', 'Ajustes']) {
    await rail.getByRole('button', { name: new RegExp(`^${view}`) }).click()
    expect.soft(await findings(page), view).toEqual([])
  }
})
