/** Whether "3/12" is the third of December to a reader of this language; month first is the custom of the United States. */
export function isDayFirst(locale: string): boolean {
  const order = new Intl.DateTimeFormat(locale, { dateStyle: 'short' })
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year')
  return !(order[0] === 'month' && order.at(-1) === 'year')
}
