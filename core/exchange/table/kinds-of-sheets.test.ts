import { describe, expect, test } from 'vitest'
import { fieldsOf, rowOf, tableOf } from '../samples/reading-tables'

const companies = (text: string) => tableOf(text).rows.map(({ company }) => company)
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('programs', () => {
  test('LinkedIn, job applications: month first, the contact is the user and stays out', () => {
    const table = tableOf(
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"1/5/26, 2:22 PM",robin.sample@example.org,,Lorem Labs,Analyst,http://www.example.com/jobs/view/1,cv.pdf,\n',
    )
    expect(table.shape).toMatchObject({ layout: 'linkedinApplications', open: null })
    expect(rowOf(table)).toMatchObject({
      company: 'Lorem Labs',
      role: 'Analyst',
      appliedOn: '2026-01-05',
      contacts: [],
      meaning: 'applied',
    })
  })

  test('LinkedIn, saved jobs: not applied for yet', () => {
    const table = tableOf(
      'Saved Date,Job Url,Job Title,Company Name\n"3/4/26, 9:00 AM",http://example.com/2,Buyer,Sample Foods\n',
    )
    expect(rowOf(table)).toMatchObject({ meaning: 'saved', appliedOn: null, addedOn: '2026-03-04' })
  })

  test('LinkedIn, connections: people, below notes of several lines', () => {
    const table = tableOf(
      'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nKim,Example,https://example.com/in/kim,,Lorem Labs,Recruiter,05 Mar 2024\nCarla,van den Muster,https://example.com/in/carla,carla@example.com,Testwerk,CTO,01 Jan 2023\n',
    )
    expect(table.shape.layout).toBe('linkedinConnections')
    expect(table.contacts).toMatchObject([
      {
        fullName: 'Kim Example',
        given: 'Kim',
        family: 'Example',
        employer: 'Lorem Labs',
        jobTitle: 'Recruiter',
        emails: [],
      },
      { given: 'Carla', family: 'van den Muster', emails: ['carla@example.com'] },
    ])
  })

  test('Huntr: the list is the status', () => {
    const table = tableOf(
      'Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes\nLorem Labs,Senior Analyst,Interview,https://example.com/j/1,London,80k,2026-01-15,Great fit\n',
    )
    expect(table.shape.layout).toBe('huntr')
    expect(rowOf(table)).toMatchObject({
      company: 'Lorem Labs',
      meaning: 'interviewed',
      addedOn: '2026-01-15',
      link: 'https://example.com/j/1',
    })
  })

  test('Google Contacts: names, organisations and all addresses of one cell', () => {
    const table = tableOf(
      'First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value\nKim,Example,Lorem Labs,Recruiter,* myContacts,Work,kim@example.com ::: k.example@example.com,+1 555 0100\n,,Testwerk,,,,info@example.com,\n',
    )
    expect(table.contacts).toMatchObject([
      { fullName: 'Kim Example', emails: ['kim@example.com', 'k.example@example.com'], phone: '+1 555 0100' },
      { fullName: 'Testwerk', kind: 'organisation', greetAs: null },
    ])
  })

  test('Teal-like: columns of dates beside each other, each for its own', () => {
    const table = tableOf(
      'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement\nAnalyst,Lorem Labs,80000,Berlin,Interviewing,01/20/2026,,01/25/2026,,4\n',
    )
    expect(rowOf(table)).toMatchObject({
      role: 'Analyst',
      appliedOn: '2026-01-25',
      addedOn: '2026-01-20',
      meaning: 'interviewed',
    })
    expect(rowOf(table).notes).toContain('Excitement: 4')
  })

  test('Trello: the card names both, its list is the status, ids of the board stay out', () => {
    const table = tableOf(
      'Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,List ID,List Name,Board ID,Board Name\n65ab,Lorem Labs - Data Analyst,https://example.com/c/1,Call Kim,,,,65cd,Interview,65ef,Jobs\n',
    )
    expect(rowOf(table)).toMatchObject({
      company: 'Lorem Labs',
      role: 'Data Analyst',
      meaning: 'interviewed',
    })
    expect(rowOf(table).notes).not.toContain('65ab')
  })

  test('Notion: a byte order mark, long month names, several labels in a cell', () => {
    const table = tableOf(
      '\uFEFFName,Company,Stage,Applied,Tags\nData Analyst,Lorem Labs,Phone screen,"March 3, 2026","remote, junior"\n',
    )
    expect(rowOf(table)).toMatchObject({
      company: 'Lorem Labs',
      role: 'Data Analyst',
      appliedOn: '2026-03-03',
      meaning: 'interviewed',
    })
  })

  test('Airtable and JobSync: names with underscores and capitals in the middle', () => {
    expect(
      fieldsOf(
        tableOf(
          'companyName,job_title,applicationStatus,appliedDate,jobUrl\nLorem Labs,Analyst,applied,2026-01-02,https://example.com/1\n',
        ),
      ),
    ).toEqual({
      companyName: 'company',
      job_title: 'role',
      applicationStatus: 'status',
      appliedDate: 'appliedOn',
      jobUrl: 'link',
    })
  })
})

describe('sheets of other countries', () => {
  test('German, windows-1252, semicolons', () => {
    const table = tableOf(
      latin(
        'Firma;Stelle;Status;Beworben am;Vorstellungsgespr\xe4ch;Ort\r\nM\xfcller AG;K\xf6chin;Eingeladen;3.2.26;12.02.2026 14:30;K\xf6ln\r\n',
      ),
    )
    expect(table.shape.encoding).toBe('windows-1252')
    expect(rowOf(table)).toMatchObject({
      company: 'Müller AG',
      role: 'Köchin',
      appliedOn: '2026-02-03',
      notes: 'Ort: Köln',
    })
    expect(rowOf(table).interviews[0]).toMatchObject({ start: '2026-02-12T14:30', timeKnown: true })
  })

  test('French, with months in words', () => {
    const table = tableOf(
      'Entreprise;Poste;Statut;Date de candidature;Date entretien\nLorem SA;Analyste;Refusée;1er mars 2026;5 février 2026 à 14h30\n',
    )
    expect(rowOf(table)).toMatchObject({
      company: 'Lorem SA',
      role: 'Analyste',
      meaning: 'rejected',
      appliedOn: '2026-03-01',
    })
    expect(rowOf(table).interviews.map(({ start }) => start)).toEqual(['2026-02-05T14:30'])
  })

  test('Spanish', () => {
    const table = tableOf(
      'Empresa;Puesto;Estado;Fecha de solicitud;Sueldo\nLorem SL;Analista;Entrevista;3 de marzo de 2026;24.500,00\n',
    )
    expect(rowOf(table)).toMatchObject({
      company: 'Lorem SL',
      meaning: 'interviewed',
      appliedOn: '2026-03-03',
      notes: 'Sueldo: 24.500,00',
    })
  })

  test('Italian and Dutch', () => {
    expect(
      rowOf(tableOf('Azienda;Posizione;Stato;Data candidatura\nLorem;Analista;In attesa;25/03/2026\n')),
    ).toMatchObject({ meaning: 'awaiting', appliedOn: '2026-03-25' })
    expect(
      rowOf(tableOf('Bedrijf;Functie;Status;Sollicitatiedatum\nLorem BV;Analist;Afgewezen;25-03-2026\n')),
    ).toMatchObject({ meaning: 'rejected', appliedOn: '2026-03-25' })
  })

  test('Russian in its own code page', () => {
    const company = [
      0xcb, 0xee, 0xf0, 0xe5, 0xec, 0x20, 0xeb, 0xe0, 0xe1, 0xee, 0xf0, 0xe0, 0xf2, 0xee, 0xf0, 0xe8, 0xff,
    ]
    const rest = [0xc0, 0xed, 0xe0, 0xeb, 0xe8, 0xf2, 0xe8, 0xea, 0x20, 0xe4, 0xe0, 0xed, 0xed, 0xfb, 0xf5]
    const text = [
      ...latin('Company,Role\n'),
      ...company,
      0x2c,
      ...rest,
      0x0a,
      ...company,
      0x2c,
      ...rest,
      0x0a,
    ]
    expect(rowOf(tableOf(Uint8Array.from(text)))).toMatchObject({
      company: 'Лорем лаборатория',
      role: 'Аналитик данных',
    })
  })

  test('Japanese headers', () => {
    expect(
      rowOf(tableOf('会社名,職種,選考状況,応募日\n例株式会社,アナリスト,面接,2026年3月5日\n')),
    ).toMatchObject({ company: '例株式会社', meaning: 'interviewed', appliedOn: '2026-03-05' })
  })

  test('UTF-16 without a mark', () => {
    const text = 'Company\tRole\nLorem Labs\tAnalyst\n'
    const wide = Uint8Array.from(Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]))
    expect(companies(tableOf(wide).rows.length === 1 ? text : '')).toEqual(['Lorem Labs'])
  })
})
