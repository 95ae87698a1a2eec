import type { InventedMail } from './invented-mail'

/** Written after the rules, to see what they had missed. */
export const further: readonly InventedMail[] = [
  {
    says: 'warm words before a no', kind: 'rejection', company: 'Tidewater Labs', role: 'Backend Engineer',
    from: 'Maya at Tidewater Labs <maya@tidewater.example.com>', subject: 'Tidewater Labs - Backend Engineer',
    text: `Hey Robin,

Thank you so much for spending Tuesday afternoon with us. Everyone loved your take on queues.

This was a tough call, but we've extended an offer to another finalist who has deeper Kafka experience. Please do stay in touch.

Maya`,
  },
  {
    says: 'they will pass', kind: 'rejection',
    from: 'Leo Brand <leo@seedfund.example.com>', subject: 'Re: Associate role',
    text: `Robin, appreciate your time last week. We're going to pass at this point. Best of luck out there.

Leo`,
  },
  {
    says: 'not progressing to interview', kind: 'rejection', role: 'Marketing Executive',
    from: 'Careers <careers@northway.example.co.uk>', subject: 'Marketing Executive',
    text: `Hi Robin,

Thanks for your interest in the Marketing Executive vacancy. We have now reviewed all applications and on this occasion we will
not be progressing yours to the interview stage.

Good luck with your job hunt!`,
  },
  {
    says: 'the committee selected others', kind: 'rejection', company: 'University of Elmbridge', role: 'Lecturer in Statistics',
    from: 'University of Elmbridge HR <hr@elmbridge.example.ac.uk>', subject: 'Lecturer in Statistics (ref 4471)', requisition: '4471',
    text: `Dear Dr Sample,

The selection committee for the post of Lecturer in Statistics has completed its deliberations. The committee has decided to
shortlist other applicants. We thank you for your interest in the University of Elmbridge.`,
  },
  {
    says: 'a no by way of experience', kind: 'rejection', company: 'Brightwell',
    from: 'Brightwell Recruiting <no-reply@brightwell.example.com>', subject: 'Thanks from Brightwell',
    text: `Hi Robin,

Thanks for applying. While your experience is impressive, it does not quite match what we are looking for in this role.

The Brightwell team`,
  },
  {
    says: 'after thorough review', kind: 'rejection', role: 'Nurse Coordinator',
    from: 'St Alban Hospital Careers <careers@stalban.example.org>', subject: 'Your application status', company: 'St Alban Hospital',
    text: `Dear applicant,

We appreciate the opportunity to review your qualifications for the Nurse Coordinator position. Your application was not selected for further
consideration.`,
  },
  {
    says: 'an interview request for times', kind: 'invitation', company: 'Pinegrove Software', role: 'Support Lead',
    from: 'Nina Falk <nina.falk@pinegrove.example.com>', subject: 'Chat about Support Lead?',
    text: `Hi Robin,

I came across your application for Support Lead at Pinegrove Software and would love to chat. When would be good for you this week?
I have time on Thursday between 2 and 4.

Nina Falk
Head of Support, Pinegrove Software`,
  },
  {
    says: 'a second round', kind: 'invitation', startsAt: '2027-03-04T18:00:00Z',
    from: 'Nina Falk <nina.falk@pinegrove.example.com>', subject: 'Second interview',
    text: `Hi Robin,

Great talking with you! We'd like to invite you back for a second interview with our CTO, Omar Reed, on Thursday March 4th at 1pm
Eastern. It will take about an hour.

Nina`,
  },
  {
    says: 'an invitation that says no decision is made', kind: 'invitation',
    from: 'Paul Stone <paul@quarry.example.com>', subject: 'Coffee?',
    text: `Hi Robin, we have not made a decision yet, but the founders would like to meet you in person. Are you around on Friday?

Paul`,
  },
  {
    says: 'an offer by telephone put in writing', kind: 'offer', company: 'Hollis & Rowe', role: 'Junior Architect', deadline: '2027-03-01',
    from: 'Hollis & Rowe <office@hollisrowe.example.com>', subject: 'Following our call',
    text: `Dear Robin,

As discussed on the telephone, we would like to offer you the position of Junior Architect at Hollis & Rowe, starting on 12 April.
Please let us have your decision by Monday 1 March.

Yours sincerely,
Anne Hollis`,
  },
  {
    says: 'an offer that is valid for a week', kind: 'offer', deadline: '2027-03-01',
    from: 'People Team <people@driftwood.example.com>', subject: 'Your offer from Driftwood', company: 'Driftwood',
    text: `Hi Robin,

Welcome to the team! Your offer letter is ready to sign. The offer is valid for 7 days.

People Team`,
  },
  {
    says: 'an offer withdrawn', kind: 'rejection', company: 'Driftwood',
    from: 'People Team <people@driftwood.example.com>', subject: 'Your offer from Driftwood',
    text: `Dear Robin,

I am very sorry to say that, owing to a change in our funding, we have to withdraw our offer of employment. I know how hard this is to read.

People Team`,
  },
  {
    says: 'a role frozen for the year', kind: 'onHold', holdUntil: '2028-01-01', company: 'Cobalt Rail',
    from: 'Cobalt Rail Recruitment <jobs@cobaltrail.example.com>', subject: 'Signal Engineer',
    text: `Dear Robin,

All recruitment has been suspended until the new year following a reorganisation. We will keep your application open.

Cobalt Rail Recruitment`,
  },
  {
    says: 'unable to go on because of a freeze', kind: 'onHold', role: 'Product Designer',
    from: 'Ida Holm <ida@nordkap.example.com>', subject: 'Product Designer role',
    text: `Hi Robin,

Unfortunately we have had to pause hiring for the Product Designer role, so we can't move forward right now. I'd love to pick this up again
when the budget is approved.

Ida`,
  },
  {
    says: 'a place that is taken', kind: 'filled', role: 'Night Porter',
    from: 'Hotel Aurora <jobs@aurora.example.com>', subject: 'Night Porter', company: 'Hotel Aurora',
    text: `Hello,

the Night Porter job has already been filled. Thanks for asking.`,
  },
  {
    says: 'a receipt that promises a call', kind: 'acknowledgement', company: 'Wren Foods', role: 'Buyer',
    from: 'Wren Foods <apply@wrenfoods.example.com>', subject: 'We got your application',
    text: `Hi Robin,

We got your application for Buyer. If it looks like a good match, someone from our team will call to schedule an interview. Otherwise we will let you
know by e-mail.`,
  },
  {
    says: 'a receipt with an apology for slow answers', kind: 'acknowledgement',
    from: 'no-reply@jobs.example.gov', subject: 'Application confirmation 2027-00871',
    text: `Your application has been submitted successfully. Due to the high volume of applications we are unfortunately unable to reply to each candidate
individually. If you do not hear from us within six weeks, please consider your application unsuccessful.`,
  },
  {
    says: 'a decision put off', kind: 'decisionDate', decision: '2027-03-08',
    from: 'Paul Stone <paul@quarry.example.com>', subject: 'Update',
    text: `Hi Robin, this is taking longer than we hoped because one of the partners is travelling. We will let you know in two weeks at the latest.

Paul`,
  },
  {
    says: 'the room has changed', kind: 'reschedule', startsAt: '2027-03-03T14:30:00Z',
    from: 'Front Desk <desk@elmbridge.example.ac.uk>', subject: 'Your interview',
    text: `Dear Dr Sample,

Please note that your interview on 3 March will now take place at 14:30 GMT instead of 11:00.`,
  },
  {
    says: 'can we move it', kind: 'reschedule',
    from: 'Omar Reed <omar@pinegrove.example.com>', subject: 'Tomorrow',
    text: `Robin, I'm stuck in Denver. Would it be possible to reschedule our conversation to next week?

Omar`,
  },
  {
    says: 'a newsletter of a company', kind: 'advert', headers: ['List-Unsubscribe: <https://brightwell.example.com/u>'],
    from: 'Brightwell <news@brightwell.example.com>', subject: 'Life at Brightwell: spring newsletter',
    text: `Meet the people behind our new office and read how we interview. We are hiring: see all 14 open positions.`,
  },
  {
    says: 'a course', kind: 'advert', headers: ['List-Unsubscribe: <https://learn.example.com/u>'],
    from: 'Learn <hello@learn.example.com>', subject: 'You have been selected for 60% off',
    text: `Congratulations! You have been selected for our interview masterclass. Enrol by Friday to get 60% off.`,
  },
  {
    says: 'an account was made', kind: 'other',
    from: 'Cobalt Rail <noreply@cobaltrail.example.com>', subject: 'Please verify your e-mail address',
    text: `Hi Robin, please confirm your e-mail address to finish creating your candidate account. The link expires in 24 hours.`,
  },
  {
    says: 'feedback that was asked for', kind: 'other',
    from: 'Helen Marsh <helen.marsh@penhallow.example.org>', subject: 'Re: Feedback',
    text: `Dear Robin,

Happy to help. The panel liked your examples; next time say more about budgets.

Helen

On 15 Feb 2027, Robin Sample wrote:
> Thank you for letting me know that I was not successful.`,
  },
  {
    says: 'asked to come in',
    kind: 'invitation',
    startsAt: '2027-03-02T21:00:00Z',
    from: 'Kim Example <kim@tern.example.com>',
    subject: 'Next week',
    text: `We'd like you to come in for an interview on 03/02/2027 at 3 PM CST. It is a Tuesday.`,
  },
  {
    says: 'a decision by a weekday of next week',
    kind: 'decisionDate',
    decision: '2027-03-03',
    from: 'Kim Example <kim@tern.example.com>',
    subject: 'Thank you',
    text: `Thank you for interviewing with us yesterday. We will be making a decision early next week and will be in touch by Wednesday 3 March.`,
  },
]
