const labelled =
  /\b(?:req(?:uisition)?|job|position|vacancy|posting|role|reference|ref|application)\b\.?\s*(?:id|no|nr|number|code|ref(?:erence)?)?\s*[.:#)]*\s*[#(]?\s*((?:[A-Z]{1,5}[-_]?)?\d[\w-]{2,20})/gi
const bare = /(?<![\w-])((?:R|JR|REQ|JOB|REF)[-_]?\d{3,}[\w-]{0,12}|[A-Z]{2,4}-\d{4,}|(?<=#)\d{4,})(?![\w])/g

/** The employer's number for the position, as the mail writes it; empty where it gives none. Years and dates are none. */
export function requisitionIn(text: string): string {
  const window = text.slice(0, 20_000)
  const found = [...window.matchAll(labelled), ...window.matchAll(bare)].map((match) => match[1] ?? '')
  return (
    found.find((id) => (id.match(/\d/g)?.length ?? 0) >= 3 && !/^(?:19|20)\d\d(?:-\d\d?)*$/.test(id)) ?? ''
  )
}

/** Whether two texts name the same number: capitals, blanks, and the letters in front aside. */
export function sameRequisition(a: string, b: string): boolean {
  const plain = (id: string) =>
    id
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
      .replace(/^(?:REQ|REQUISITION|JOB|REF|ID)(?=\d)/, '')
  return plain(a) !== '' && plain(a) === plain(b)
}
