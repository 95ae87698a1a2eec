import { describe, expect, test } from 'vitest'
import { calendar, noteKeys, read, reader } from '../samples/reading'
import { namedZone, suggestedZone } from './named-zone'

describe('names of zones', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['/mozilla.org/20070129_1/Europe/Berlin', 'Europe/Berlin'],
    ['/freeassociation.sourceforge.net/Tzfile/America/New_York', 'America/New_York'],
    ['/citadel.org/20210210_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['W. Europe Daylight Time', 'Europe/Berlin'],
    ['W. Europe Standard Time 1', 'Europe/Berlin'],
    ['GMT Standard Time', 'Europe/London'],
    ['Eastern Standard Time', 'America/New_York'],
    ['Pacific Standard Time (Mexico)', 'America/Tijuana'],
    ['India Standard Time', 'Asia/Kolkata'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna', 'Europe/Berlin'],
    ['(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', 'Europe/Paris'],
    ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
    ['(UTC) Coordinated Universal Time', 'UTC'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['(UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['(UTC-07:00) Arizona', 'America/Phoenix'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
    ['(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi', 'Asia/Shanghai'],
    ['(UTC+10:00) Canberra, Melbourne, Sydney', 'Australia/Sydney'],
    ['(UTC-03:00) Brasilia', 'America/Sao_Paulo'],
    ['Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
  ])('%s', (name, zone) => {
    expect(namedZone(name)).toBe(zone)
  })

  test.each([
    'Customized Time Zone',
    'Mars/Olympus',
    'Home',
    '',
    'CEST',
    'GMT+0200',
    '2027-05-20T10:00+02:00[Europe/Berlin]',
  ])('"%s" is no name', (name) => {
    expect(namedZone(name)).toBeNull()
  })

  test('letters and offsets are a suggestion', () => {
    expect(suggestedZone('CEST')?.zone).toBe('Europe/Berlin')
    expect(suggestedZone('GMT+0200')).toEqual({ zone: 'Etc/GMT-2', certain: true })
    expect(suggestedZone('+05:30')).toEqual({ zone: '+05:30', certain: true })
    expect(suggestedZone('(UTC+02:00) Atlantis')).toEqual({ zone: 'Etc/GMT-2', certain: false })
    expect(suggestedZone('Home')).toBeNull()
  })
})

const zoneLines = (tzid: string, standard: string, summer: string | null, location = '') => {
  const part = (name: string, from: string, to: string, rule: string) =>
    `BEGIN:${name}\nDTSTART:16010101T020000\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\n${rule}END:${name}\n`
  const parts =
    summer === null
      ? part('STANDARD', standard, standard, '')
      : part('STANDARD', summer, standard, 'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\n') +
        part('DAYLIGHT', standard, summer, 'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\n')
  return `BEGIN:VTIMEZONE\nTZID:${tzid}\n${location}${parts}END:VTIMEZONE\n`
}
const meeting = (tzid: string, zones = '') =>
  read(
    calendar(`DTSTART;TZID=${tzid}:20270520T100000`, 'DTEND:20270520T230000Z').replace(
      'BEGIN:VEVENT',
      `${zones}BEGIN:VEVENT`,
    ),
  ).interviews[0]

describe('zones of a file', () => {
  test('rules without a known name give the zone that keeps these clocks', () => {
    expect(meeting('Mine', zoneLines('Mine', '-0500', '-0400'))).toMatchObject({
      zone: 'America/New_York',
      startsAt: '2027-05-20T14:00:00Z',
      notes: [],
    })
  })

  test('rules that no zone keeps give an offset, not the word', () => {
    expect(meeting('Mine', zoneLines('Mine', '+0230', '+0400'))).toMatchObject({
      zone: 'Etc/GMT-4',
      startsAt: '2027-05-20T06:00:00Z',
    })
    expect(meeting('Mine', zoneLines('Mine', '+0145', null))).toMatchObject({
      zone: '+01:45',
      startsAt: '2027-05-20T08:15:00Z',
    })
  })

  test('the place that a zone names counts', () => {
    expect(meeting('Mine', zoneLines('Mine', '+0100', null, 'X-LIC-LOCATION:Europe/Madrid\n'))).toMatchObject(
      { zone: 'Europe/Madrid' },
    )
  })

  test('a known name wins over rules that are out of date', () => {
    expect(meeting('Europe/Berlin', zoneLines('Europe/Berlin', '+0000', null))).toMatchObject({
      startsAt: '2027-05-20T08:00:00Z',
    })
  })

  test('a display name with a colon outside quotes', () => {
    expect(meeting('(UTC+01:00) Amsterdam, Berlin, Bern')).toMatchObject({ zone: 'Europe/Berlin' })
  })

  test('an unknown name is kept, read as the user’s zone, and said', () => {
    const unknown = meeting('Mars/Olympus')
    expect(unknown).toMatchObject({ zone: 'Mars/Olympus', startsAt: '2027-05-20T14:00:00Z' })
    expect(unknown?.notes[0]).toEqual({
      key: 'zoneUnknown',
      values: { zone: 'Mars/Olympus', readAs: reader.zone },
    })
    expect(unknown && noteKeys(unknown)).toEqual(['zoneUnknown'])
  })
})
