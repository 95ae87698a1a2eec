import { describe, expect, test } from 'vitest'
import { instant } from '../time/kinds'
import { sameApplication } from './same-application'

const card = (id: string, company: string, role: string, archived: 'rejected' | null = null, day = '01') => ({
  ...{ id, company, role, archived },
  createdAt: instant(`2027-03-${day}T09:00:00Z`),
})
const found = (company: string, role: string, ...cards: readonly ReturnType<typeof card>[]) =>
  sameApplication(company, role, cards)?.id ?? null

describe('the application an interview belongs to', () => {
  test('is at the same company, whatever its case, accents and legal form', () => {
    expect(found('acme', '', card('a', 'Acmé Ltd.', 'Data Analyst'))).toBe('a')
    expect(found('Acme Robotics', '', card('a', 'Acme', 'Data Analyst'))).toBeNull()
  })

  test('has the same role where both are named', () => {
    const [one, two] = [card('a', 'Acme', 'Data Analyst'), card('b', 'Acme', 'Product Manager')]
    expect(found('Acme', 'product manager', one, two)).toBe('b')
    expect(found('Acme', 'Senior Data Analyst', one, two)).toBe('a')
    expect(found('Acme', 'Nurse', one, two)).toBeNull()
  })

  test('is the newest where several fit, and an archived one only where no other does', () => {
    const [old, latest] = [card('a', 'Acme', ''), card('b', 'Acme', '', null, '02')]
    expect(found('Acme', '', old, latest)).toBe('b')
    expect(found('Acme', '', card('c', 'Acme', '', 'rejected', '03'), old)).toBe('a')
    expect(found('Acme', '', card('c', 'Acme', '', 'rejected', '03'))).toBe('c')
  })

  test('is none without a company', () => {
    expect(found('', 'Nurse', card('a', '', 'Nurse'))).toBeNull()
  })
})
