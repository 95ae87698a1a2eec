import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readName } from './name'

describe('names as people write them (area f-names)', () => {
  test('NAM-01 small words belong to the family name', () => {
    expect(readName('Carla van den Muster')).toMatchObject({
      given: 'Carla',
      family: 'van den Muster',
      greetAs: 'Carla',
    })
    expect(readName('Jan van der Muster')).toMatchObject({
      given: 'Jan',
      family: 'van der Muster',
      kind: 'person',
    })
    expect(readName('Kim Van de Muster')).toMatchObject({ given: 'Kim', family: 'Van de Muster' })
  })

  test('NAM-04 "Last, First" with a department is greeted by the first name', () => {
    expect(readName('Example, Kim (People; EMEA)', 'kim.example@example.com')).toEqual({
      fullName: 'Kim Example',
      given: 'Kim',
      family: 'Example',
      greetAs: 'Kim',
      suffix: '',
      note: '(People; EMEA)',
      kind: 'person',
    })
    expect(readName('Muster, Jan van der')).toMatchObject({
      fullName: 'Jan van der Muster',
      family: 'van der Muster',
      greetAs: 'Jan',
    })
    expect(readName('van der Muster, Jan')).toMatchObject({
      fullName: 'Jan van der Muster',
      family: 'van der Muster',
      greetAs: 'Jan',
    })
  })

  test.each(['Nguyễn Thị Mẫu', 'Nguyen Van Mau', '王小明', '김민준'])(
    'NAM-06 %s: the family name may stand first, so the whole name greets',
    (name) => {
      expect(readName(name)).toMatchObject({ given: '', family: '', greetAs: name, kind: 'person' })
    },
  )

  test('NAM-10 one name is a given name', () => {
    expect(readName('Wirya', 'wirya@example.com')).toMatchObject({
      fullName: 'Wirya',
      given: 'Wirya',
      family: '',
      greetAs: 'Wirya',
    })
  })

  test('NAM-11 hyphens, apostrophes and case stay', () => {
    expect(readName('mary-ann Sample-Muster')).toMatchObject({
      given: 'mary-ann',
      family: 'Sample-Muster',
      greetAs: 'mary-ann',
    })
    expect(readName('Anne-Marie O’Sample')).toMatchObject({ given: 'Anne-Marie', family: 'O’Sample' })
    expect(readName("Anne-Marie O'Sample")).toMatchObject({ given: 'Anne-Marie', family: "O'Sample" })
  })

  test.each([
    ['Kim Example, PhD', 'PhD'],
    ['Kim Example, Ph.D.', 'Ph.D.'],
    ['Kim Example PhD', 'PhD'],
    ['Kim Example, PhD, MBA', 'PhD, MBA'],
    ['Example, Kim, PhD', 'PhD'],
    ['Kim Example Jr.', 'Jr.'],
  ])('NAM-13 %s: what follows is a suffix', (name, suffix) => {
    expect(readName(name)).toMatchObject({ fullName: 'Kim Example', given: 'Kim', family: 'Example', suffix })
  })

  test('NAM-13 a short given name is no degree', () => {
    expect(readName('Example, Ma')).toMatchObject({ given: 'Ma', family: 'Example', suffix: '' })
  })

  test.each([
    ['Kim Example, Lorem Labs', 'kim@lorem.example'],
    ['Kim Example, Ipsum', 'kim.example@example.com'],
    ['Kim Example, Ipsum', 'ke@ipsum.example'],
    ['Kim Example, Senior Recruiter', ''],
    ['Kim Example | Lorem Labs', ''],
    ['Kim Example - Lorem Labs', ''],
    ['Kim Example at Lorem Labs', ''],
  ])('NAM-14 %s <%s>: the employer stands beside the name', (name, address) => {
    expect(readName(name, address)).toMatchObject({
      fullName: 'Kim Example',
      given: 'Kim',
      family: 'Example',
      kind: 'person',
    })
    expect(readName(name, address).note).not.toBe('')
  })

  test('NAM-15 the first comma parts the name, a place stands apart', () => {
    expect(readName('Sample, Robin T - Eagan, MN')).toMatchObject({
      fullName: 'Robin T Sample',
      given: 'Robin',
      family: 'Sample',
      greetAs: 'Robin',
      note: 'Eagan, MN',
    })
  })

  test.each([
    ['Lorem Labs Partnernet', 'partner@example.com'],
    ['Talent Acquisition', 'recruiter@example.com'],
    ['Lorem Labs Hiring, Class of 2027', 'hiring@example.com'],
    ['Lorem GmbH', 'post@example.com'],
    ['', 'hiring@example.com'],
  ])('NAM-16, NAM-18 %s <%s> is a team: no name in the greeting', (name, address) => {
    expect(readName(name, address)).toMatchObject({ given: '', family: '', greetAs: null, kind: 'team' })
  })

  test('a word of companies in the name of a person whose address proves them', () => {
    expect(readName('Jan Bank', 'jan.bank@example.com')).toMatchObject({
      given: 'Jan',
      family: 'Bank',
      kind: 'person',
    })
  })

  test.each([
    ['', 'kim.example@example.com'],
    ['kim.example@example.com', 'kim.example@example.com'],
    ["'kim.example@example.com'", 'kim.example@example.com'],
    ['kim.example', 'kim.example@example.com'],
    ['kexample', 'kexample@example.com'],
    ['null', 'kim.example@example.com'],
    ['undefined', ''],
  ])('NAM-17, NAM-21 "%s" <%s> gives no name to greet', (name, address) => {
    expect(readName(name, address)).toMatchObject({
      fullName: '',
      given: '',
      family: '',
      greetAs: null,
      kind: 'unknown',
    })
  })

  test('NAM-20 a company that looks like a title and a name is not greeted', () => {
    expect(readName('Grand Sample', 'news@example.com')).toMatchObject({
      fullName: 'Grand Sample',
      greetAs: null,
      kind: 'unknown',
    })
    expect(readName('Grand Sample', 'grand.sample@example.com')).toMatchObject({
      greetAs: 'Grand',
      kind: 'person',
    })
  })

  test('ICS-24 emoji stay on screen and leave the greeting', () => {
    expect(readName('🌟 Kim Example 👨‍💻', 'kim.example@example.com')).toMatchObject({
      fullName: '🌟 Kim Example 👨‍💻',
      given: 'Kim',
      family: 'Example',
      greetAs: 'Kim',
    })
  })

  test('a short given name is no company', () => {
    expect(readName('Example, Sa')).toMatchObject({ given: 'Sa', family: 'Example' })
  })

  test('whatever stands there, no address, bracket or line break is ever greeted', () => {
    const piece = fc.constantFrom(
      'Kim',
      'Example',
      ',',
      'van',
      'PhD',
      '(x)',
      '😀',
      'kim@example.com',
      '"',
      ' - ',
      '\n',
      'Dr.',
      'null',
      '王',
    )
    const written = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(written, (text) => {
        const { fullName, greetAs, kind } = readName(text, 'kim.example@example.com')
        expect(greetAs ?? 'Kim').toMatch(/^[^@()<>\n]*\p{L}[^@()<>\n]*$/u)
        expect(fullName).toBe(fullName.trim())
        if (kind !== 'person') expect(greetAs).toBeNull()
      }),
      { seed: 20_270_413, numRuns: 500 },
    )
  })

  test('other ways of writing', () => {
    expect(readName('"Example, Kim"')).toMatchObject({ fullName: 'Kim Example' })
    expect(readName('Kim Example (she/her)')).toMatchObject({ fullName: 'Kim Example', note: '(she/her)' })
    expect(readName('Kim Example <kim.example@example.com>')).toMatchObject({
      fullName: 'Kim Example',
      greetAs: 'Kim',
    })
    expect(readName('EXAMPLE Kim')).toMatchObject({
      fullName: 'Kim EXAMPLE',
      given: 'Kim',
      family: 'EXAMPLE',
    })
    expect(readName('KIM EXAMPLE')).toMatchObject({ fullName: 'KIM EXAMPLE', given: 'KIM' })
    expect(readName('Dr. Kim Example')).toMatchObject({ given: 'Kim', family: 'Example', greetAs: 'Kim' })
    expect(readName('Ms Example')).toMatchObject({ given: '', family: 'Example', greetAs: 'Ms Example' })
    expect(readName('K. Example')).toMatchObject({ family: 'Example', greetAs: 'K. Example' })
    expect(readName('Kim "Kiki" Example')).toMatchObject({ fullName: 'Kim Example', note: 'Kiki' })
    expect(readName('  Kim   Example ')).toMatchObject({ fullName: 'Kim Example' })
  })
})
