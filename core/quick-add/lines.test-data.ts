import type { QuickPerson, QuickReading } from './reading'

/** What a line tells, without the letters it was read from. */
export type Told = Partial<Omit<QuickReading, 'spans'>>

const person = (fullName: string, jobTitle = '', email = ''): QuickPerson => ({ fullName, jobTitle, email })
const tomorrow = { day: '2026-11-26' }

export const whole: readonly (readonly [string, Told])[] = [
  [
    'second interview at Acme, Tue 3 pm, with Dana Lee (VP Engineering)',
    {
      ...{ company: 'Acme', round: 2, day: '2026-12-01', start: '15:00', doubts: ['weekdayComing'] },
      people: [person('Dana Lee', 'VP Engineering')],
    },
  ],
  [
    'Acme, Tue 3 pm, Dana Lee (VP Engineering)',
    {
      ...{ company: 'Acme', day: '2026-12-01', start: '15:00', doubts: ['weekdayComing'] },
      people: [person('Dana Lee', 'VP Engineering')],
    },
  ],
  [
    '2nd round at Lumen Health for Product Manager on 3 Dec 15:00-16:00 via Zoom with Dana Lee and Ravi Sample',
    {
      ...{ company: 'Lumen Health', role: 'Product Manager', round: 2, day: '2026-12-03' },
      ...{ start: '15:00', end: '16:00', form: 'video', people: [person('Dana Lee'), person('Ravi Sample')] },
    },
  ],
  [
    'Interview for Grid Analyst at Northwind Energy on Thursday 3rd December 2pm - 3pm with Dana Lee, Ravi Sample and Mei Trial',
    {
      ...{
        company: 'Northwind Energy',
        role: 'Grid Analyst',
        day: '2026-12-03',
        start: '14:00',
        end: '15:00',
      },
      people: [person('Dana Lee'), person('Ravi Sample'), person('Mei Trial')],
    },
  ],
  [
    'final round Acme next Tuesday 15:00 onsite in Berlin with CTO Dana Lee',
    {
      ...{ company: 'Acme', day: '2026-12-01', start: '15:00', form: 'onSite', place: 'Berlin' },
      people: [person('Dana Lee', 'CTO')],
    },
  ],
  [
    'interviewed by Dana Lee and Tom Trial at Acme yesterday at 10 about Platform Lead',
    {
      ...{ company: 'Acme', role: 'Platform Lead', day: '2026-11-24', start: '10:00' },
      people: [person('Dana Lee'), person('Tom Trial')],
    },
  ],
  ['Acme', { company: 'Acme' }],
  ['just had an interview at Acme', { company: 'Acme' }],
  ['tomorrow', tomorrow],
  ['with Dana Lee', { people: [person('Dana Lee')] }],
  ['', {}],
  ['!!!', {}],
  ['   ', {}],
]

export const times: readonly (readonly [string, Told])[] = [
  ['Acme tomorrow at 10', { ...tomorrow, start: '10:00' }],
  ['had a phone screen at Acme yesterday 3 pm', { day: '2026-11-24', start: '15:00', form: 'phone' }],
  ['had an interview at Acme Tue 3pm', { day: '2026-11-24', start: '15:00' }],
  ['Acme Fri 3pm', { day: '2026-11-27', start: '15:00', doubts: ['weekdayComing'] }],
  ['interview at Acme is scheduled for Friday, 3pm', { day: '2026-11-27', start: '15:00' }],
  ['was at Acme last Thursday at 4', { day: '2026-11-19', start: '16:00', doubts: ['afternoonAssumed'] }],
  ['Acme tomorrow at 10 for 45 minutes', { ...tomorrow, start: '10:00', end: '10:45' }],
  ['Acme tomorrow at 10 for an hour', { ...tomorrow, start: '10:00', end: '11:00' }],
  ['Acme tomorrow at 10, 1.5 hours', { ...tomorrow, start: '10:00', end: '11:30' }],
  ['Acme on Fri 10-11am', { day: '2026-11-27', start: '10:00', end: '11:00', doubts: ['weekdayComing'] }],
  ['Acme from 3 to 4 tomorrow', { ...tomorrow, start: '15:00', end: '16:00', doubts: ['afternoonAssumed'] }],
  ['Acme 3/12 at 14:00', { day: '2026-12-03', start: '14:00', doubts: ['dayBeforeMonth'] }],
  ['Acme 13/12 at 14:00', { day: '2026-12-13', start: '14:00' }],
  ['Acme on 12.1. 14.30', { day: '2027-01-12', start: '14:30' }],
  ['Acme 3.12.2026 09:15', { day: '2026-12-03', start: '09:15' }],
  ['Acme 2026-12-03 09:00', { day: '2026-12-03', start: '09:00' }],
  ['Acme 12/3/27 10:00', { day: '2027-03-12', start: '10:00', doubts: ['dayBeforeMonth'] }],
  ['Acme, half past three tomorrow', { ...tomorrow, start: '15:30', doubts: ['afternoonAssumed'] }],
  ['Acme at quarter to 11 tomorrow', { ...tomorrow, start: '10:45' }],
  ['Acme at 1500 tomorrow', { ...tomorrow, start: '15:00' }],
  ['Acme tomorrow 15h30', { ...tomorrow, start: '15:30' }],
  ['Acme tomorrow noon', { ...tomorrow, start: '12:00' }],
  ['Acme on the 3rd at 2pm', { day: '2026-12-03', start: '14:00' }],
  ['had Acme on the 3rd at 2pm', { day: '2026-11-03', start: '14:00' }],
  ['Acme Monday next week 10am', { day: '2026-11-30', start: '10:00' }],
  ['Acme a week from Monday 10:00', { day: '2026-12-07', start: '10:00' }],
  ['Acme in two weeks at 10', { day: '2026-12-09', start: '10:00' }],
  ['Acme in 45 minutes', { day: '2026-11-25', start: '17:45' }],
  ['Acme 2 hours ago', { day: '2026-11-25', start: '15:00' }],
  ['Acme 25 Dec at 0:30', { day: '2026-12-25', start: '00:30' }],
  ['Acme 3 Jan 9am', { day: '2027-01-03', start: '09:00' }],
  ['Acme 29 Feb 2028 9am', { day: '2028-02-29', start: '09:00' }],
  ['Acme this morning at 9:30', { day: '2026-11-25', start: '09:30' }],
  ['Acme tonight at 7', { day: '2026-11-25', start: '19:00' }],
  ['Acme 2pm', { day: '2026-11-25', start: '14:00', doubts: ['todayAssumed'] }],
  ['Acme tomorrow at 6am', { ...tomorrow, start: '06:00' }],
  ['Acme tomorrow 3 pm EST', { ...tomorrow, start: '21:00', doubts: ['zoneConverted'] }],
  ['Acme tomorrow 15:00 UTC', { ...tomorrow, start: '16:00', doubts: ['zoneConverted'] }],
  ['Acme tomorrow 15:00 CET', { ...tomorrow, start: '15:00' }],
  [
    'Tue 3 pm and Wed 4 pm at Acme',
    { day: '2026-12-01', start: '15:00', unread: 'Wed 4 pm', doubts: ['secondTimeLeft', 'weekdayComing'] },
  ],
]

export const companies: readonly (readonly [string, Told])[] = [
  ['interview at Monday.com tomorrow at 10', { company: 'Monday.com', ...tomorrow, start: '10:00' }],
  ['at 7-Eleven for shift manager, Friday 9am', { company: '7-Eleven', role: 'shift manager' }],
  ['7-Eleven shift manager, 1 Dec 9am', { company: '7-Eleven', role: 'shift manager', day: '2026-12-01' }],
  ['interview at 3M tomorrow 2pm', { company: '3M', ...tomorrow, start: '14:00' }],
  ['interview at 23andMe tomorrow 9:00', { company: '23andMe', start: '09:00' }],
  ['interview at 1&1 tomorrow 10', { company: '1&1', start: '10:00' }],
  ['at 8x8 tomorrow 2pm', { company: '8x8', start: '14:00' }],
  ['at Sun Life tomorrow 9am', { company: 'Sun Life', ...tomorrow }],
  ['tomorrow 9am Sun Life actuary', { company: 'Sun Life', role: 'actuary', ...tomorrow }],
  ['at April Foods, 3 May 10:00', { company: 'April Foods', day: '2027-05-03' }],
  ['May & Finch tomorrow 9', { company: 'May & Finch', ...tomorrow, start: '09:00' }],
  ['interview at Zoom tomorrow 2pm', { company: 'Zoom', form: 'unknown' }],
  ['Zoom interview at Acme tomorrow 2pm', { company: 'Acme', form: 'video' }],
  ['Bank of Sample, teller, tomorrow 9am', { company: 'Bank of Sample', role: 'teller' }],
  ['northwind energy tomorrow 9am', { company: 'Northwind Energy' }],
  ['on 3 Dec at Halden & Co. with Anna Kern', { company: 'Halden & Co.', people: [person('Anna Kern')] }],
  ['Data Analyst at Acme Ltd., tomorrow', { company: 'Acme Ltd.', role: 'Data Analyst' }],
  ["interview at Acme's Berlin office tomorrow 10", { company: 'Acme', place: 'Berlin' }],
  ["as a nurse at St. Mary's Hospital, 1 Dec", { company: "St. Mary's Hospital", role: 'nurse' }],
  ['at the University of Sample for lecturer', { company: 'University of Sample', role: 'lecturer' }],
  ['third interview @Acme wed 25 nov 4pm', { company: 'Acme', round: 3, day: '2026-11-25' }],
  ['MÜLLER & SÖHNE GmbH, Montag 10 Uhr', { company: 'MÜLLER & SÖHNE GmbH', unread: 'Montag 10 Uhr' }],
  ['Acme: Data analyst, tomorrow', { company: 'Acme', role: 'Data analyst' }],
  ['Acme (Data Analyst), tomorrow 10', { company: 'Acme', role: 'Data Analyst' }],
  ['Acme - Platform Lead - 3 Dec', { company: 'Acme', role: 'Platform Lead' }],
  ['Acme for the Senior Data Engineer role, round 2', { role: 'Senior Data Engineer', round: 2 }],
  ['for Head of Growth at Acme tomorrow 10am', { company: 'Acme', role: 'Head of Growth' }],
  ['Acme on 31/11 at 10', { company: 'Acme', day: '', start: '' }],
]

export const people: readonly (readonly [string, readonly QuickPerson[], Told?])[] = [
  [
    'met Dana Lee, VP Engineering, and Ravi Sample, CTO, at Acme',
    [person('Dana Lee', 'VP Engineering'), person('Ravi Sample', 'CTO')],
    { company: 'Acme' },
  ],
  ['spoke to Dana from HR at Acme', [person('Dana', 'HR')], { company: 'Acme' }],
  ['call with recruiter Tom Trial from Acme', [person('Tom Trial', 'recruiter')], { company: 'Acme' }],
  ['phone interview with Dana Lee of Acme', [person('Dana Lee')], { company: 'Acme', form: 'phone' }],
  ['with the hiring manager at Acme', [person('', 'hiring manager')], { company: 'Acme' }],
  ['with Jan van der Muster at Acme', [person('Jan van der Muster')]],
  ['at Acme with Anne-Marie O’Sample', [person('Anne-Marie O’Sample')]],
  ['with 王小明 (Engineer) at Acme', [person('王小明', 'Engineer')]],
  ['at Sample Ltd with April Stone and May Lin on 1 Dec', [person('April Stone'), person('May Lin')]],
  [
    'with Dana Lee (VP, Engineering) & Tom Trial at Acme',
    [person('Dana Lee', 'VP, Engineering'), person('Tom Trial')],
  ],
  ['with VP of Engineering Dana Lee at Acme', [person('Dana Lee', 'VP of Engineering')]],
  ['at Acme with Dana Lee <dana.lee@example.com>', [person('Dana Lee', '', 'dana.lee@example.com')]],
  ['at Acme w/ Dana', [person('Dana')]],
  ['with Mr. Robin Sample at Acme', [person('Mr. Robin Sample')]],
  ['with Acme tonight at 7', [], { company: 'Acme', doubts: ['companyOrPerson'] }],
  ['with Dana Lee, Acme', [person('Dana Lee')], { company: 'Acme', doubts: ['companyOrPerson'] }],
  ['with 3 engineers at Acme', [], { company: 'Acme' }],
  ['at Acme with nobody in particular', []],
]

export const forms: readonly (readonly [string, QuickReading['form']])[] = [
  ['Teams call at Acme', 'video'],
  ['at Acme on Teams', 'video'],
  ['at Acme over the phone', 'phone'],
  ['call at Acme tomorrow', 'phone'],
  ['video call at Acme', 'video'],
  ['at Acme, in person', 'onSite'],
  ['on-site at Acme', 'onSite'],
  ['at Acme, remote', 'video'],
  ['at Phone House', 'unknown'],
  ['at Remote.com', 'unknown'],
  ['Acme https://acme.zoom.us/j/123', 'video'],
]

export const rounds: readonly (readonly [string, number | null])[] = [
  ['first interview at Acme', 1],
  ['3rd interview at Acme', 3],
  ['second phone screen at Acme', 2],
  ['round 4 at Acme', 4],
  ['stage 2 interview, Acme', 2],
  ['R3 Acme', 3],
  ['interview 2 at Acme', 2],
  ['interview 2 pm at Acme', null],
  ['final round at Acme', null],
  ['round 2pm at Acme', null],
  ['99th interview at Acme', null],
]
