import { plainDate, type PlainDate } from '../../time/kinds'
import type { MailMoment } from './mail-dates'
import { saidSpan } from './said-span'
import { saidTimes } from './said-times'

const seasons: Readonly<Record<string, string>> = {
  spring: '03-01',
  summer: '06-01',
  autumn: '09-01',
  fall: '09-01',
  winter: '12-01',
  q1: '01-01',
  q2: '04-01',
  q3: '07-01',
  q4: '10-01',
}

/** Until when nobody is hired: "until autumn 2027", "until Q3", "for six weeks", "early next year". Null where no day can be told. */
export function holdUntilIn(sentences: readonly string[], moment: MailMoment): PlainDate | null {
  const year = Number(moment.sentAt.slice(0, 4))
  const today = moment.sentAt.slice(0, 10)
  for (const sentence of sentences) {
    if (
      !/\b(?:until|till|hold|paus|freez|froz|resum|reopen|revisit|later|stop|again|restart|postpon|back)/i.test(
        sentence,
      )
    )
      continue
    const season = /\b(spring|summer|autumn|fall|winter|q[1-4])\b(?:\s*(?:of\s*)?(\d{4}))?/i.exec(sentence)
    const begins = seasons[season?.[1]?.toLowerCase() ?? '']
    if (begins !== undefined) {
      const given = season?.[2] === undefined ? year : Number(season[2])
      const day = `${given}-${begins}`
      return plainDate(season?.[2] === undefined && day <= today ? `${year + 1}-${begins}` : day)
    }
    if (/\b(?:next year|new year)\b/i.test(sentence)) return plainDate(`${year + 1}-01-01`)
    const span = saidSpan(sentence, moment.sentAt, moment.zone)
    if (span !== null) return span.day
    const said = monthOrDay(sentence, moment)
    if (said !== null && said > today) return said
  }
  return null
}

function monthOrDay(sentence: string, { sentAt, zone }: MailMoment): PlainDate | null {
  const named =
    /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b(?:\s+(\d{4}))?/i.exec(
      sentence,
    )
  const [day] = saidTimes(sentence, sentAt, zone)
  if (day !== undefined) return day.day
  if (named === null) return null
  const month = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    named[1]?.slice(0, 3).toLowerCase() ?? '',
  )
  const year = named[2] === undefined ? Number(sentAt.slice(0, 4)) : Number(named[2])
  const text = (which: number) => `${which}-${String(month + 1).padStart(2, '0')}-01`
  return plainDate(named[2] === undefined && text(year) <= sentAt.slice(0, 10) ? text(year + 1) : text(year))
}
