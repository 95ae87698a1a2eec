import type { InventedMail } from './invented-mail'

/** A last batch, of which the rules read three quarters right at first sight. */
export const later: readonly InventedMail[] = [
  {
    says: 'rejection: Paralegal role', kind: 'rejection', company: 'Brook & Vale LLP', role: 'Paralegal',
    from: 'Brook & Vale LLP <recruitment@brookvale.example.co.uk>', subject: 'Paralegal role',
    text: 'Dear Robin\n\nThank you for attending the assessment day. We had many excellent candidates and unfortunately we won’t be offering you a position on this occasion.\n\nWe would be glad to see you apply next year.\n\nBrook & Vale LLP',
  },
  {
    says: 'rejection: Your application for Customer Success Manager at Stellar', kind: 'rejection', company: 'Stellar', role: 'Customer Success Manager',
    from: 'Stellar <notifications@smartrecruiters.example.com>', subject: 'Your application for Customer Success Manager at Stellar',
    text: 'Dear Robin,\n\nThank you for giving us the opportunity to consider you for Customer Success Manager. We have reviewed your background and qualifications and find that we do not have an appropriate match at this time.\n\nThe Stellar Recruiting Team\n\n',
  },
  {
    says: 'rejection: Decision', kind: 'rejection',
    from: 'Jo <jo@cedar.example.com>', subject: 'Decision',
    text: 'Hi Robin, it was a really close call but we went for the other candidate in the end. Sorry!\n\nJo',
  },
  {
    says: 'rejection: Outcome', kind: 'rejection',
    from: 'Jo <jo@cedar.example.com>', subject: 'Outcome',
    text: 'Dear Robin,\n\nThe panel felt that you interviewed well. However, you were not the strongest candidate on the day and we will therefore not be taking your application forward.',
  },
  {
    says: 'rejection: Application', kind: 'rejection', company: 'Meridian',
    from: 'Meridian HR <hr@meridian.example.com>', subject: 'Application',
    text: 'Your candidacy for the advertised position has been carefully assessed. We regret that we cannot consider it any further.',
  },
  {
    says: 'rejection: Application update', kind: 'rejection',
    from: 'ATS <noreply@ats.example.com>', subject: 'Application update',
    text: 'Hi Robin, after reviewing your application we have decided that we won’t be moving you to the next stage.',
  },
  {
    says: 'offer: Good news!', kind: 'offer', role: 'Shift Manager',
    from: 'Bea <bea@inn.example.com>', subject: 'Good news!', deadline: '2027-03-03', deadlineAt: '2027-03-03T12:00:00Z',
    text: 'Hi Robin,\n\nI’m really pleased to say that we’d like you to be our new Shift Manager! The salary is £31,000 and you would start on 5 April. Can you let me know by Wednesday 3 March at 12pm GMT whether you would like to accept?\n\nBea',
  },
  {
    says: 'offer: Contract', kind: 'offer', company: 'Arbor',
    from: 'Arbor People <people@arbor.example.com>', subject: 'Contract', deadline: '2027-03-04', deadlineAt: '2027-03-04T17:00:00Z',
    text: 'Dear Robin,\n\nWelcome to Arbor! Attached you will find your employment contract. Please sign it via the link before 2027-03-04 18:00 CET; afterwards the link expires.',
  },
  {
    says: 'offer: Your offer', kind: 'offer', company: 'Vortex', role: 'UX Designer',
    from: 'Lena Ott <lena@vortex.example.de>', subject: 'Your offer', deadline: '2027-03-05',
    text: 'Hi Robin,\n\nwe are happy to make you an offer as UX Designer at Vortex. The offer stands until end of day Friday, 5 March (Berlin time).\n\nBest regards,\nLena Ott\nTalent Partner, Vortex',
  },
  {
    says: 'invitation: Fjord / Account Executive', kind: 'invitation', company: 'Fjord', role: 'Account Executive',
    from: 'Sven Dahl <sven@fjord.example.no>', subject: 'Fjord / Account Executive', startsAt: '2027-02-24T14:00:00Z',
    text: 'Hi Robin,\n\nwould you have 30 minutes this week for a quick intro call about the Account Executive role? I’m free Wed 3-5pm CET or Thu morning.\n\nSven Dahl, Fjord',
  },
  {
    says: 'invitation: Final interview details', kind: 'invitation',
    from: 'Talent <talent@orbit.example.com>', subject: 'Final interview details', startsAt: '2027-03-05T20:00:00Z',
    text: 'Hi Robin,\n\nHere are the details for your final interview:\n\nDate: Friday, March 5, 2027\nTime: 2:00 PM - 3:30 PM CT\nLocation: 500 Main Street, Suite 4\nInterviewers: Dana Lee (CTO), Ravi Shah (Head of Product)\n\nGood luck!',
  },
  {
    says: 'invitation: New Event: Robin Sample - 10:00am Wed, 3 Mar 2027 (GMT) - Intro call', kind: 'invitation',
    from: 'Calendly <notifications@calendly.com>', subject: 'New Event: Robin Sample - 10:00am Wed, 3 Mar 2027 (GMT) - Intro call', startsAt: '2027-03-03T10:00:00Z',
    text: 'Hi Robin Sample,\n\nYour event has been scheduled.\n\nEvent Type: Intro call\nEvent Date/Time: 10:00 - Wednesday, 3 March 2027 (UK, Ireland, Lisbon Time)',
  },
  {
    says: 'reschedule: Re: Call', kind: 'reschedule',
    from: 'Sven <sven@fjord.example.no>', subject: 'Re: Call', startsAt: '2027-03-04T14:00:00Z',
    text: 'Hi Robin, sorry, I have to move our call. Could we do Thursday 4 March at 15:00 CET instead?',
  },
  {
    says: 'reschedule: UPDATED: Interview', kind: 'reschedule',
    from: 'Talent <talent@orbit.example.com>', subject: 'UPDATED: Interview', startsAt: '2027-03-04T11:00:00Z',
    text: 'Dear Robin,\n\nYour interview time has changed. Old time: Tuesday 2 March 10:00 GMT. New time: Thursday 4 March 11:00 GMT.',
  },
  {
    says: 'cancellation: Interview cancelled', kind: 'cancellation',
    from: 'Talent <talent@orbit.example.com>', subject: 'Interview cancelled',
    text: 'Hi Robin,\n\nI’m afraid we have to cancel tomorrow’s interview as the hiring manager has left. I’ll be in touch about next steps.',
  },
  {
    says: 'onHold: Pause', kind: 'onHold',
    from: 'Jo <jo@cedar.example.com>', subject: 'Pause', holdUntil: '2027-04-05',
    text: 'Hi Robin, due to a reorganisation the position is on hold for approximately six weeks. We will come back to you then.',
  },
  {
    says: 'onHold: Update', kind: 'onHold', company: 'Cedar',
    from: 'Jo Park, Cedar <jo@cedar.example.com>', subject: 'Update',
    text: 'Hi Robin,\n\nJust a note that we’ve decided to delay the hiring decision until after the summer; headcount has been frozen.',
  },
  {
    says: 'filled: Vacancy 20931', kind: 'filled',
    from: 'HR <hr@cedar.example.com>', subject: 'Vacancy 20931',
    text: 'Dear applicant, vacancy 20931 has been withdrawn and will not be filled.',
  },
  {
    says: 'acknowledgement: Thanks for applying!', kind: 'acknowledgement', company: 'Copperfield', role: 'Editor',
    from: 'Copperfield Jobs <jobs@copperfield.example.com>', subject: 'Thanks for applying!', decision: '2027-03-05',
    text: 'Hi Robin! Thanks for applying to be our next Editor at Copperfield. We’ll read your application with care and get back to you by the end of next week.',
  },
  {
    says: 'acknowledgement: Indeed Application: Forklift Driver', kind: 'acknowledgement',
    from: 'Indeed Apply <indeedapply@indeed.example.com>', subject: 'Indeed Application: Forklift Driver',
    text: 'Application submitted\n\nForklift Driver\nHarbour Logistics - Leeds\n\nThe following items were sent to Harbour Logistics. Good luck!',
  },
  {
    says: 'decisionDate: Re: Follow-up', kind: 'decisionDate',
    from: 'Jo <jo@cedar.example.com>', subject: 'Re: Follow-up', decision: '2027-03-15',
    text: 'Hi Robin, thanks for checking in. We are still interviewing and hope to have a decision for you by the middle of March.',
  },
  {
    says: 'other: Re: Question', kind: 'other',
    from: 'Jo <jo@cedar.example.com>', subject: 'Re: Question',
    text: 'Hi Robin, the office is open from nine to five. Parking is free.',
  },
  {
    says: 'advert: Robin, you have 3 new job matches', kind: 'advert',
    from: 'Work Network <jobs@network.example.com>', subject: 'Robin, you have 3 new job matches',
    text: 'Product Manager at Tern\nLeeds\n\nProgram Manager at Owl\nYork\n\nView jobs',
  },
  {
    says: 'advert: Ace your next interview', kind: 'advert',
    from: 'Training Co <info@training.example.com>', subject: 'Ace your next interview',
    text: 'Our interview coaching gives you the confidence to get the job offer. Book a free session today!',
  },
]
