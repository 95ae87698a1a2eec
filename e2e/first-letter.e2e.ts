import { expect, test } from './fixtures/afterword'
import { interviewAt } from './fixtures/interviews'
import { DeskPage } from './pages/desk-page'

const after = { now: '2027-03-01T12:00:00Z' } as const
const robin = { name: 'Robin Sample', emails: [], phone: '', signature: '' }

test('the first letter asks once how the user signs', async ({ launch }) => {
  const { page, board, records } = await launch(after)
  const desk = new DeskPage(page)
  await records.add(interviewAt({ company: 'Acme Harbour' }))
  await records.add(interviewAt({ company: 'Birch Rail', people: ['Alex Probe'] }))
  const asked = page.getByRole('dialog', { name: 'How do you sign?' })

  await test.step('it is asked, and closed it has written nothing', async () => {
    await board.openCard('Acme Harbour')
    await desk.button('Write the note to Kim Example').click()
    await asked.getByRole('button', { name: 'Continue' }).click()
    await expect(asked.getByLabel('Your name')).toHaveAccessibleDescription(
      'Please enter the name that stands under your letters.',
    )
    await page.keyboard.press('Escape')
    await expect(asked).toBeHidden()
    expect((await records.everything()).applications.flatMap(({ letters }) => letters)).toEqual([])
  })
  await test.step('answered, the letter is drafted and signed', async () => {
    await desk.button('Write the note to Kim Example').click()
    await asked.getByLabel('Your name').fill('Robin Sample')
    await asked.getByLabel('Signature').fill('robin@example.com')
    await asked.getByRole('button', { name: 'Continue' }).click()
    await expect(desk.part('Sign-off')).toHaveValue(/Robin Sample\nrobin@example\.com$/)
  })
  await test.step('the next letter does not ask again', async () => {
    await page.keyboard.press('Escape')
    await board.openCard('Birch Rail')
    await desk.button('Write the note to Alex Probe').click()
    await expect(desk.part('Sign-off')).toHaveValue(/Robin Sample/)
    await expect(asked).toBeHidden()
  })
})

test('a person is edited, and the letter greets as is right', async ({ launch }) => {
  const { page, board, records } = await launch(after)
  const desk = new DeskPage(page)
  await records.run({ kind: 'setMe', me: robin })
  await records.add(interviewAt({ company: 'Acme Harbour' }))

  await test.step('a new name and a title before it', async () => {
    await board.openCard('Acme Harbour')
    await desk.button('Kim Example: name, title, address').click()
    await page.getByLabel('Full name').fill('Kim Beispiel')
    await page.getByLabel('Title before the name').selectOption('Dr')
    await expect(page.getByText('Letters begin “Dear Dr Beispiel,”')).toBeVisible()
    await page.keyboard.press('Escape')
    await desk.button('Write the note to Kim Beispiel').click()
    await expect(desk.part('Greeting')).toHaveValue('Dear Dr Beispiel,')
  })
  await test.step('changed afterwards, the draft follows', async () => {
    await page.keyboard.press('Escape')
    await desk.button('Kim Beispiel: name, title, address').click()
    await page.getByLabel('Title before the name').selectOption('None')
    await page.getByLabel('Greet as').fill('Kimmy')
    await page.keyboard.press('Escape')
    await desk.button('Go on with the note to Kim Beispiel').click()
    await expect(desk.part('Greeting')).toHaveValue('Dear Kimmy,')
  })
})
