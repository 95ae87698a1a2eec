import type { InventedMail } from './invented-mail'

/** English as employers in Spain and elsewhere write it, and a Canadian or two. */
export const spanish: readonly InventedMail[] = [
  {
    says: 'not continuing in the process', kind: 'rejection', company: 'Grupo Olivar', role: 'Financial Controller',
    from: 'Lucía Prado <lucia.prado@olivar.example.es>', subject: 'Selection process Financial Controller',
    text: `Hello Robin,

Thank you for your participation in the selection process for Financial Controller in Grupo Olivar. We inform you that
finally you will not continue in the process, because we have found profiles that fit more to the position.

We wish you luck in your professional future.

Kind regards,
Lucía Prado`,
  },
  {
    says: 'discarded', kind: 'rejection', company: 'Costa Verde Energy',
    from: 'Costa Verde Energy HR <rrhh@costaverde.example.es>', subject: 'Your candidature',
    text: `Dear Robin,

After reviewing your CV, we communicate you that your candidature has been discarded for this vacancy. We will keep your
data for future processes.

Costa Verde Energy`,
  },
  {
    says: 'an interview in Madrid time', kind: 'invitation', company: 'Grupo Olivar', role: 'Data Analyst', startsAt: '2027-03-04T16:00:00Z',
    from: 'Lucía Prado <lucia.prado@olivar.example.es>', subject: 'Interview Grupo Olivar',
    text: `Hello Robin,

We liked your CV and we would like to know you better. We propose you an interview by Teams for the position of Data Analyst
the Thursday 4 of March at 17:00h (Madrid time). It is good for you?

A greeting,
Lucía Prado
People Partner, Grupo Olivar`,
  },
  {
    says: 'an offer with the date in words', kind: 'offer', company: 'Costa Verde Energy', role: 'Wind Engineer', deadline: '2027-03-10',
    from: 'Costa Verde Energy HR <rrhh@costaverde.example.es>', subject: 'Job offer',
    text: `Dear Robin,

We are glad to confirm you that you have been selected for the position of Wind Engineer in Costa Verde Energy. You find the
contract attached. We need your answer before the 10th of March 2027.

Kind regards,
HR`,
  },
  {
    says: 'a Canadian no', kind: 'rejection', company: 'Algonquin Timber', role: 'Forester',
    from: 'Marc Tremblay <marc@algonquin.example.ca>', subject: 'Forester competition 2027-114',
    text: `Hi Robin,

Thanks so much for meeting with us, eh. After weighing everything, the committee has offered the Forester position to an
internal candidate. It was a close one, and we'd welcome an application from you down the road.

Cheers,
Marc Tremblay
Algonquin Timber`,
  },
  {
    says: 'a Canadian offer in Atlantic time', kind: 'offer', company: 'Fundy Shipping', role: 'Dispatcher', deadline: '2027-03-01', deadlineAt: '2027-03-01T20:00:00Z',
    from: 'Fundy Shipping HR <hr@fundy.example.ca>', subject: 'Offer letter - Dispatcher',
    text: `Hello Robin,

We are happy to offer you the Dispatcher position at Fundy Shipping. Please sign and return the letter no later than Monday, March
1 at 4 p.m. AST.

Regards,
Fundy Shipping HR`,
  },
]
