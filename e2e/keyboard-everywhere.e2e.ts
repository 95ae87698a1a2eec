import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { Keyboard } from './fixtures/keyboard'

test('quick add, undo, search, letters, people and settings are gone through by keys alone, each thing by role and name', async ({
  running,
}) => {
  test.setTimeout(120_000)
  const { page, board, records } = running
  const keys = new Keyboard(page)
  const dialog = (name: string) => page.getByRole('dialog', { name, exact: true })
  await records.add(interviewAt({ company: 'Birch Labs' }))
  await board.title('Birch Labs').focus()

  await test.step('Ctrl+N tells an interview in one line', async () => {
    await keys.press('Control+n')
    await expect(dialog('Quick add')).toBeVisible()
    await keys.expectFocus('textbox', 'Tell it in one line')
    await keys.type('Acme tomorrow 3 pm with Dana Lee (CTO)')
    await expect(page.getByRole('group', { name: 'Understood as' })).toBeVisible()
    await expect(
      page.getByRole('group', { name: 'Person 1' }).getByRole('textbox', { name: 'Name' }),
    ).toHaveValue('Dana Lee')
    await keys.press('Enter')
    await expect(dialog('Quick add')).toBeHidden()
    await keys.expectFocus('region', 'Application at Acme')
  })

  await test.step('F6 leads to the notice, which takes it back and gives the focus back', async () => {
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Acme is on the board')
    await keys.press('F6')
    await keys.expectFocus('button', 'Undo')
    await keys.press('Enter')
    await expect(board.card('Acme')).toBeHidden()
    await keys.press('Control+Shift+z')
    await expect(board.card('Acme')).toBeVisible()
  })

  await test.step('Ctrl+F searches everything, arrows go through what is found', async () => {
    await keys.press('Control+f')
    await keys.expectFocus('searchbox', 'Search everything')
    await keys.type('birch')
    await expect(page.getByRole('list', { name: 'Results' }).getByRole('article').first()).toContainText(
      'Birch Labs',
    )
    await keys.press('ArrowDown')
    await keys.expectFocus('button', /^Birch Labs/)
    await keys.press('Enter')
    await keys.expectFocus('region', 'Application at Birch Labs')
  })

  await test.step('Ctrl+4 leads to the letters, Ctrl+3 to the people, "/" into their search, Escape out of it', async () => {
    await keys.press('Control+4')
    await expect(page.getByRole('heading', { level: 1, name: 'Letters' })).toBeVisible()
    await keys.press('Control+3')
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
    await keys.press('/')
    await keys.expectFocus('searchbox', 'Search people')
    await keys.type('zzz')
    await keys.press('Escape')
    await expect(page.locator(':focus')).toHaveValue('')
  })

  await test.step('Ctrl+, leads to the settings: a switch is found and turned by Space', async () => {
    await keys.press('Control+,')
    await keys.press('/')
    await keys.expectFocus('searchbox', 'Search settings')
    await keys.type('details')
    await keys.tabTo('switch', /^Hide details/)
    await expect(page.getByRole('switch', { name: /^Hide details/ })).not.toBeChecked()
    await keys.press('Space')
    await expect(page.getByRole('switch', { name: /^Hide details/ })).toBeChecked()
    await keys.press('Control+z')
    await expect(page.getByRole('switch', { name: /^Hide details/ })).not.toBeChecked()
  })

  await test.step('Ctrl+K says what its arrows point at', async () => {
    await keys.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Find anything' })
    await expect(field).toBeFocused()
    await keys.type('go to insight')
    const pointed = () => field.getAttribute('aria-activedescendant')
    await expect
      .poll(async () => page.locator(`[id="${await pointed()}"]`).getAttribute('aria-selected'))
      .toBe('true')
    await expect(page.getByRole('option', { selected: true })).toContainText('Go to Insight')
    await keys.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Insight' })).toBeVisible()
  })
})
