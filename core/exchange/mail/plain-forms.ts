/** "9 March 10:00", "March 9, 2027 10:00": chrono wants a word between. */
const clockAfterDay =
  /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?),? (\d{1,2}:\d{2})/gi

/** "17.00h", "5 p.m.", "4 of March" and the like in the form that chrono reads; addresses hide no times. */
export function plainForms(text: string): string {
  return text
    .replace(/https?:\/\/\S+/gi, (link) => ' '.repeat(link.length))
    .replace(/\b(\d{1,2}) of (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi, '$1 ')
    .replace(/\b12 noon\b/gi, '12:00 pm')
    .replace(/\b(\d{1,2})h\b/gi, '$1:00')
    .replace(
      /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g,
      (_all, day: string, month: string, year: string) =>
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    )
    .replace(/\b((?:mon|tues|wednes|thurs|fri|satur|sun)day) \(([^()]{3,20})\)/gi, '$1, $2')
    .replace(clockAfterDay, '$1 at $2')
    .replace(
      /\b(\d{1,2})[.h](\d{2})\s?(?:h|hrs|hours|uhr)\b\.?/gi,
      (_all, hour: string, minute: string) => `${hour}:${minute}`,
    )
    .replace(/\b([ap])\.\s?m\.(?=\s|[,;)]|$)/gi, '$1m')
    .replace(/\b(\d{1,2}:\d{2})\s?(?:h|hrs|hours|uhr)\b/gi, '$1')
    .replace(/\bthe (\d{1,2})(st|nd|rd|th) of\b/gi, '$1$2')
    .replace(/\b(\d{1,2})(st|nd|rd|th) of (?=\p{Lu})/giu, '$1$2 ')
}
