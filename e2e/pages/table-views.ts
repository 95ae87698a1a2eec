import type { Running } from '../fixtures/afterword'
import { TablePage } from './table-page'
import type { View } from './views'

const sheet = [
  'Company,Role,Status,Applied,Phone screen,Mood',
  'Lorem Labs,Data Analyst,Applied,03/04/2026,,good',
  'Testwerk,Clerk,Rejected after 2nd round,05/06/2026,07/06/2026 10:30,',
  'Osprey Maps,Product Designer,Mystery,06/06/2026,yes,',
  ',Nobody,,,,',
  '',
].join('\n')
const cards = [
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Kim Example\r\nTITLE:Recruiter\r\nEMAIL:kim@example.com\r\nEND:VCARD',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:;;;;\r\nORG:Lorem Labs\r\nEMAIL:info@example.com\r\nEND:VCARD',
  '',
].join('\r\n')

/** The sheets that bring in tables and address books. */
export function tableViews({ page, board }: Running): readonly View[] {
  const table = new TablePage(page)
  const leave = () => page.keyboard.press('Escape')
  return [
    {
      name: 'columns of a table',
      open: () => board.dropFile('search.csv', Buffer.from(sheet)),
      shows: table.status('Mystery'),
      leave,
    },
    {
      name: 'rows of a table',
      open: async () => {
        await board.dropFile('search.csv', Buffer.from(sheet))
        await table.look().click()
        await table.dialog().getByText('One line is left out').click()
      },
      shows: table.row('Lorem Labs'),
      leave,
    },
    {
      name: 'people of an address book',
      open: () => board.dropFile('people.vcf', Buffer.from(cards)),
      shows: table.dialog().getByRole('checkbox', { name: 'Bring in Kim Example' }),
      leave,
    },
  ]
}
