const botMailboxes =
  /^(?:no-?_?reply|do-?not-?reply|donotreply|notifications?|notify|alerts?|mailer(?:-daemon)?|postmaster|bounces?|calendar(?:-?(?:server|notification|invites?))?|scheduler|scheduling|schedule|invitations?|invites?|events?|meetings?|bot|assistant|automated|system|unknownorganizer|notetaker)(?:[+._-].*)?$/i

const botDomains =
  /(?:^|[.])(?:calendly\.com|cal\.com|goodtime\.io|greenhouse(?:-mail)?\.io|lever\.co|ashbyhq\.com|smartrecruiters\.com|myworkday(?:jobs)?\.com|icims\.com|jobvite\.com|workable(?:mail)?\.com|recruitee\.com|teamtailor(?:-mail)?\.com|personio\.(?:de|com)|prelude\.co|modernloop\.io|youcanbook\.me|doodle\.com|hirevue\.com|fireflies\.ai|otter\.ai|read\.ai|fathom\.video|zoom\.us|scheduler\.[\w.-]+)$/i

const sharedMailboxes =
  /^(?:hiring|jobs?|careers?|recruit(?:ing|ment|er|ers)?|talent(?:[._-]?acquisition)?|hr|human[._-]?resources|people(?:[._-]?(?:ops|operations|team))?|team|info|contact|hello|office|admin|support|help|partners?|staffing|bewerbung(?:en)?|personal(?:abteilung)?|karriere|emploi|recrutement|rrhh|seleccion)$/i

const calendars = /(?:^|\.)(?:group|import|resource)\.(?:v\.)?calendar\.[\w.-]+$/i
const rooms =
  /^(?:(?:the )?(?:(?:conf(?:erence)?|meeting|board|huddle|video|zoom)[ ._-]?(?:room|raum|space)|room|raum|sala|salle|besprechungsraum|konferenzraum|vergaderzaal|boardroom)\b)|\(\s*\d+\s*(?:seats?|people|persons?|pax|plätze|places|pers\.?)\s*\)|\broom\s+[\w.-]*\d/i
const roomMailboxes = /^(?:(?:conf|meeting|board)?[._-]?room|raum|sala|salle)[._-]?\w{0,10}\d/i

/** What an address stands for that is no person: nobody thanks these. */
export type NotAPerson = 'bot' | 'calendar' | 'room' | 'shared'

/**
 * Judges by the address, and by the name only where it names a room; null for what may well be a person. Scheduling
 * tools send in their own name, Google's calendars and rooms are guests with addresses.
 */
export function notAPerson(name: string, address: string, userType: string): NotAPerson | null {
  const at = address.lastIndexOf('@')
  const mailbox = address.slice(0, Math.max(at, 0))
  const domain = address.slice(at + 1)
  if (/^(?:ROOM|RESOURCE)$/i.test(userType)) return 'room'
  if (calendars.test(domain)) return /resource/i.test(domain) ? 'room' : 'calendar'
  if (botMailboxes.test(mailbox) || botDomains.test(domain)) return 'bot'
  if (rooms.test(name.slice(0, 200)) || roomMailboxes.test(mailbox)) return 'room'
  return /^GROUP$/i.test(userType) || sharedMailboxes.test(mailbox) ? 'shared' : null
}
