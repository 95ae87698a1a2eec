import { expect, test } from './fixtures/afterword'
import { calendarExport, interviews, ordinaryEvents } from './at-home/calendar-export'
import {
  adverts,
  copies,
  fortyMails,
  newcomers,
  refusing,
  strangers,
  unreadable,
} from './at-home/forty-mails'
import { messySheet, noApplications, oddDays, oddStatuses, rows } from './at-home/messy-sheet'
import { BringInPage } from './pages/bring-in-page'
import { TablePage } from './pages/table-page'

/** A spreadsheet of three years, forty mails, a calendar: what a person brings with them on the first evening. */
test('somebody comes with a messy spreadsheet, forty mails and a calendar, and is at home', async ({
  running,
}) => {
  test.setTimeout(420_000)
  const { page, board, records } = running
  const table = new TablePage(page)
  const sheet = new BringInPage(page)
  const withoutInterview = (count: number) => page.getByText(`${String(count)} without an interview yet`)
  const waiting = rows.filter(
    ({ status }) => /appl|hold/i.test(status) || oddStatuses.some((odd) => odd === status),
  )

  await test.step('the spreadsheet: every column is known, what is only guessed is marked', async () => {
    await board.dropFile('job hunt.csv', messySheet())
    await expect(table.field('Position')).toHaveValue('role')
    await expect(table.field('Date applied')).toHaveValue('appliedOn')
    await expect(table.field('1st interview')).toHaveValue('interview')
    await expect(table.field('Comments')).toHaveValue('notes')
    for (const odd of oddStatuses) await expect(table.status(odd)).toHaveValue('keep')
    await expect(table.status('OFFER!!')).toHaveValue('offer')
    await table.look().click()
  })

  await test.step('what is left out and what was not understood is named, line by line, and nothing else', async () => {
    await expect(table.dialog().getByRole('radio', { name: `New (${String(rows.length)})` })).toBeAttached()
    await table
      .dialog()
      .getByText(`${String(noApplications.length)} lines are left out`)
      .click()
    for (const says of ['a heading (2025)', 'a heading (2026)', 'who was this?', 'a total (Total · 300)'])
      await expect(table.dialog()).toContainText(says)
    // Besides the days that are none, one interview has no time.
    await table
      .dialog()
      .getByText(`${String(oddDays.length + 1)} cells were not understood`)
      .click()
    for (const { applied } of oddDays) await expect(table.dialog()).toContainText(`“${applied.trim()}”`)
    await expect(table.dialog()).toContainText('“9/2/2027” has no time of day')
  })

  await test.step('one button, and three years stand where they belong', async () => {
    await table.confirm(`Bring in ${String(rows.length)} applications`).click()
    await expect(board.notice(`${String(rows.length)} applications are brought in`)).toBeVisible({
      timeout: 30_000,
    })
    await expect(board.cardIn('Interviewed', 'Quay Robotics')).toBeVisible()
    await expect(board.cardIn('Awaiting decision', 'Saltmarsh Energy')).toBeVisible()
    await expect(board.cardIn('Offer', 'Tidewater Books')).toBeVisible()
    await expect(withoutInterview(waiting.length)).toBeVisible()
  })

  await test.step('forty mails, one press each; adverts and copies need none', async () => {
    await page.getByRole('button', { name: 'Bring in', exact: true }).click()
    await page
      .getByLabel('Choose a file')
      .setInputFiles(fortyMails.map(({ name, file }) => ({ name, mimeType: 'message/rfc822', buffer: file })))
    for (const { name, company, press, asks } of fortyMails) {
      if (press === null) continue
      const dialog = page.getByRole('dialog').filter({ hasText: name, hasNotText: 'Reading file' })
      const button = dialog.getByRole('button', { name: press })
      await expect(button, name).toBeVisible({ timeout: 30_000 })
      const belongsTo = dialog.getByLabel('Belongs to')
      if (asks === true) await belongsTo.selectOption({ index: 1 })
      else if (company !== '' && press !== 'Skip this file')
        await expect(belongsTo.locator('option:checked')).toContainText(
          press === 'Add to Applied' ? 'A new application' : company,
        )
      await button.click()
    }
  })

  await test.step('the summary names every mail that brought nothing, with the reason', async () => {
    const summary = page.getByRole('dialog', { name: 'All files are dealt with' })
    const names = (mails: readonly { readonly name: string }[]): string =>
      mails.map(({ name }) => name).join(', ')
    await expect(summary).toContainText(`Here already: ${names(copies)}`, { timeout: 30_000 })
    await expect(summary).toContainText(`left alone: ${names(adverts)}`)
    await expect(summary).toContainText(`Skipped: ${names(strangers)}`)
    await expect(summary).toContainText(`Could not be read: ${names(unreadable)}`)
    await summary.getByRole('button', { name: 'Done' }).click()
  })

  await test.step('the calendar: interviews are ticked, the rest of life is there to see and is not', async () => {
    await board.dropFile('calendar.ics', calendarExport())
    await sheet.iAm(/Robin Sample/)
    for (const { summary } of interviews)
      await expect(sheet.dialog().getByRole('checkbox', { name: summary })).toBeChecked()
    for (const summary of ordinaryEvents)
      await expect(sheet.dialog().getByRole('checkbox', { name: summary })).not.toBeChecked()
    for (const { summary, company } of interviews)
      await expect(sheet.dialog().getByRole('region', { name: summary }).getByLabel('Company')).toHaveValue(
        company,
      )
    await sheet
      .dialog()
      .getByRole('button', { name: `Bring in ${String(interviews.length)} interviews` })
      .click()
    await expect(sheet.dialog()).toBeHidden({ timeout: 30_000 })
  })

  await test.step('and so it stands: each thing once, the text that nobody understood in its notes', async () => {
    const { applications } = await records.everything()
    expect(applications).toHaveLength(rows.length + newcomers.length)
    const at = (company: string) => applications.filter((one) => one.company === company)
    for (const company of refusing)
      expect(
        at(company).filter(({ rejection }) => rejection !== null),
        company,
      ).toHaveLength(1)
    expect(at('Quay Robotics')[0]?.interviews.map(({ start }) => start)).toEqual([
      '2027-02-16T10:00',
      '2027-03-11T10:00',
    ])
    expect(at('Umber Paints')[0]?.interviews.map(({ start }) => start)).toEqual(['2027-03-12T15:00'])
    expect(at('Tidewater Books')[0]?.offer?.answerBy).toBe('2027-03-12')
    expect(at('Riverside Health')[0]?.decision).toMatchObject({ now: { date: '2027-03-10' } })
    expect(at('Saltmarsh Energy')[0]?.interviews).toHaveLength(2)
    expect(at('Yarrow Software')[0]?.interviews.map(({ start }) => start)).toEqual(['2027-03-18T14:00'])
    for (const { applied, at: place } of oddDays) {
      const [row] = rows.slice(place, place + 1)
      const kept = at(row?.company ?? '').filter(({ notes }) => notes.includes(applied.trim()))
      expect(kept, applied).toHaveLength(1)
    }
    for (const odd of oddStatuses)
      expect(applications.filter(({ foreignStatus }) => foreignStatus === odd)).toHaveLength(1)
  })
})
