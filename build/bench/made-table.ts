/** A table as a long search leaves it: some companies again and again, dates in one order, now and then a long note. */
export function madeTable(rows: number): string {
  const statuses = ['Applied', 'Interview', 'Rejected', 'no response', 'Offer', '']
  const line = (at: number): string => {
    const day = String((at % 28) + 1).padStart(2, '0')
    const month = String((at % 12) + 1).padStart(2, '0')
    return [
      `Example Company ${at % 3000}`,
      `Data Analyst ${at % 40}`,
      statuses[at % statuses.length] ?? '',
      `${day}/${month}/2026`,
      at % 5 === 0 ? `${day}/${month}/2026 14:30` : '',
      `https://jobs.example.com/postings/${100_000 + at}`,
      `R-${at}`,
      at % 9 === 0 ? '"Spoke to Kim, who said ""soon""; call again"' : 'Found on a job board',
      'Berlin',
    ].join(',')
  }
  const header = 'Company,Role,Status,Applied,Interview,Link,Req ID,Notes,Location'
  return [header, ...Array.from({ length: rows }, (_, at) => line(at)), ''].join('\r\n')
}
