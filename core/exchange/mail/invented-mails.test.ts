import { expect, test } from 'vitest'
import { instant, zone } from '../../time/kinds'
import { inventedMails } from '../samples/mails/invented-mails'
import { plain } from '../samples/mails/plain'
import { mailFile } from '../samples/mails/invented-mail'
import { readMailFile } from './read-mail'

/** Mails of many hands and lands that nobody wrote. What is not named in one is left open here, too. */
const context = {
  zone: zone('America/New_York'),
  now: instant('2027-03-01T12:00:00Z'),
  me: ['robin.sample@example.org'],
}

test.each(inventedMails.map((mail) => [mail.says, mail] as const))('%s', async (_says, mail) => {
  const result = await readMailFile(mailFile(mail), context)
  if (!result.ok) throw new Error(result.failure.code)
  const read = result.value
  expect({
    kind: read.mailKind,
    ...('company' in mail ? { company: read.company } : {}),
    ...('role' in mail ? { role: read.role } : {}),
    ...('requisition' in mail ? { requisition: read.requisition } : {}),
    deadline: read.deadline?.day,
    ...('decision' in mail ? { decision: read.decision?.day } : {}),
    deadlineAt: read.deadline?.at ?? undefined,
    startsAt: read.meeting?.startsAt,
    ...('holdUntil' in mail ? { holdUntil: read.holdUntil } : {}),
  }).toEqual({
    kind: mail.kind,
    ...('company' in mail ? { company: mail.company } : {}),
    ...('role' in mail ? { role: mail.role } : {}),
    ...('requisition' in mail ? { requisition: mail.requisition } : {}),
    deadline: mail.deadline,
    ...('decision' in mail ? { decision: mail.decision } : {}),
    deadlineAt: mail.deadlineAt,
    startsAt: mail.startsAt,
    ...('holdUntil' in mail ? { holdUntil: mail.holdUntil } : {}),
  })
})

test.each(plain)('%s', async (_says, mail) => {
  const result = await readMailFile(mailFile(mail), context)
  expect(result).toMatchObject({ ok: true, value: { mailKind: mail.kind } })
})
