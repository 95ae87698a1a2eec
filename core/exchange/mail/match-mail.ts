import { isLive, type Application } from '../../domain/application'
import type { Person } from '../../domain/person'
import type { Workspace } from '../../workspace/workspace'
import { matchIncoming } from '../match'
import type { MailCandidate, MailPreview } from '../preview'
import { rolesAgree, sameCompany } from './agreeing-names'
import type { IncomingMail } from './incoming-mail'
import { sameRequisition } from './requisition'

interface Weighed {
  readonly application: Application
  readonly weight: number
  readonly because: MailCandidate['because']
}

/** From here on an application is taken to be meant, where no other weighs as much. */
const sure = 40

/**
 * What bringing in this mail would touch. By the employer's number, the thread, an address and the names; never by the
 * company alone, and what is closed is never taken without a question. Changes nothing.
 */
export function matchMail(fileName: string, mail: IncomingMail, workspace: Workspace): MailPreview {
  const { items } = matchIncoming(
    fileName,
    { format: 'ics', interviews: mail.interviews, problems: [] },
    workspace,
  )
  const known = [...workspace.applications.values()].find((application) => holds(application, mail))
  const weighed = [...workspace.applications.values()]
    .flatMap((application) => weigh(application, mail, workspace) ?? [])
    .toSorted((a, b) => Number(isLive(b.application)) - Number(isLive(a.application)) || b.weight - a.weight)
  const [first, second] = weighed.filter(({ application }) => isLive(application))
  const chosen =
    first !== undefined && first.weight >= sure && first.weight > (second?.weight ?? 0) ? first : null
  const byCalendar = items.find(({ applicationId }) => applicationId !== null)?.applicationId ?? null
  return {
    kind: 'mail',
    fileName,
    mail,
    state: known === undefined ? 'new' : 'same',
    applicationId: known?.id ?? byCalendar ?? chosen?.application.id ?? null,
    candidates: weighed.slice(0, 20).map(({ application, because }) => ({
      applicationId: application.id,
      company: application.company,
      role: application.role,
      closed: !isLive(application),
      because,
    })),
    items,
  }
}

/** Whether this very mail was brought in before; a few words that many mails have prove nothing. */
function holds({ touches }: Application, mail: IncomingMail): boolean {
  return touches.some(
    (touch) =>
      touch.mail !== undefined &&
      (touch.mail.id === mail.messageId || (mail.text.length > 60 && touch.mail.digest === mail.digest)),
  )
}

function weigh(application: Application, mail: IncomingMail, workspace: Workspace): Weighed | null {
  if (sameRequisition(mail.requisition, application.reference) || linkHolds(application, mail.requisition))
    return { application, weight: 100, because: 'requisition' }
  if (
    application.touches.some((touch) => touch.mail !== undefined && mail.references.includes(touch.mail.id))
  )
    return { application, weight: 90, because: 'thread' }
  const agreement = rolesAgree(application.role, mail.role)
  if (agreement === 'different') return null
  const role = { same: 40, near: 32, unknown: 0 }[agreement]
  const people = peopleOf(application, workspace)
  const named = sameCompany(application.company, mail.company)
  // Recruiters of agencies write for many employers from one address.
  const elsewhere = mail.company !== '' && !named
  if (mail.from.address !== '' && people.some(({ emails }) => emails.includes(mail.from.address)))
    return { application, weight: elsewhere ? 10 : 45 + role, because: 'address' }
  if (named) return { application, weight: 15 + role, because: role > 0 ? 'role' : 'company' }
  const domain = ownDomain(mail.from.address)
  const agrees =
    mail.company === '' &&
    domain !== '' &&
    people.some(({ emails }) => emails.some((address) => address.endsWith(`@${domain}`)))
  return agrees ? { application, weight: 12 + role, because: role > 0 ? 'role' : 'company' } : null
}

function peopleOf(application: Application, workspace: Workspace): readonly Person[] {
  const ids = new Set(
    application.interviews.flatMap(({ interviewers }) => interviewers.map(({ personId }) => personId)),
  )
  return [...ids].flatMap((id) => workspace.people.get(id) ?? [])
}

function linkHolds({ link }: Application, requisition: string): boolean {
  return requisition.length >= 5 && link.toLowerCase().includes(requisition.toLowerCase())
}

const sharedDomains =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|proton(?:mail)?|gmx|web|mail)\.|(?:greenhouse|lever|ashby|workday|smartrecruiters|icims|workable|jobvite|teamtailor|recruitee|personio|linkedin|indeed|calendly)/i

/** The employer's domain; empty for mail services and hiring programs that carry everybody's mail. */
function ownDomain(address: string): string {
  const domain = address.split('@')[1] ?? ''
  return sharedDomains.test(domain) ? '' : domain
}
