import { describe, expect, test } from 'vitest'
import { findDelimiter, sepLine } from './delimiter'

describe('what parts the cells', () => {
  test.each([
    ['decimal commas outnumber the semicolons', '1,5;2,5\n3,5;4,5\n', ';'],
    ['numbers stand side by side', 'Company,Score,Year\nLorem Labs,5,2026\nTestwerk,7,2027\n', ','],
    [
      'a quoted cell is full of other signs',
      'Company;Notes\nLorem;"a, b, c, ""d"", e"\nTest;"f, g, h"\n',
      ';',
    ],
    [
      'a title stands above',
      'My jobs, all of them\nCompany;Role;Status\nLorem;Clerk;Applied\nTest;Cook;Applied\n',
      ';',
    ],
    ['there is one column alone', 'Company\nLorem Labs\nTestwerk\n', ''],
  ])('when %s', (_, text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter)
  })

  test('a sep= line says so itself, quoted or not', () => {
    expect(sepLine('sep=;\r\nA;B')).toEqual({ delimiter: ';', rest: 'A;B' })
    expect(sepLine('"sep=,"\nA,B')).toEqual({ delimiter: ',', rest: 'A,B' })
    expect(sepLine('separate\n')).toBeNull()
  })
})
