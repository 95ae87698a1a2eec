/** The list with one more day, in order; what is wrong with it where it cannot be added. */
export function withDayOff(
  days: readonly string[],
  day: string,
): { readonly days: readonly string[]; readonly problem: 'missing' | 'known' | null } {
  if (day === '') return { days, problem: 'missing' }
  if (days.includes(day)) return { days, problem: 'known' }
  return { days: [...days, day].toSorted(), problem: null }
}

/** The weekend with a day put in or taken out. The last working day stays one: a week without any counts nothing. */
export function toggledWeekend(weekend: readonly number[], day: number): readonly number[] {
  if (weekend.includes(day)) return weekend.filter((other) => other !== day)
  return weekend.length >= 6 ? weekend : [...weekend, day].toSorted((a, b) => a - b)
}
