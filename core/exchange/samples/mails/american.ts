import type { InventedMail } from './invented-mail'

export const american: readonly InventedMail[] = [
  {
    says: 'a no after the onsite', kind: 'rejection', company: 'Fenwick Robotics', role: 'Firmware Engineer',
    from: 'Dana Lee <dana.lee@fenwick.example.com>', subject: 'Re: Fenwick Robotics onsite',
    text: `Hi Robin,

It was great having you onsite last week, and the whole group enjoyed the whiteboard session. We debated this one for
a while. In the end we're going to go in another direction for the Firmware Engineer role.

I know that's not the news you were hoping for. If something opens up that's a better match I'll reach out.

Best,
Dana Lee
Engineering Manager, Fenwick Robotics`,
  },
  {
    says: 'a no without the word', kind: 'rejection', company: 'Bluebird Health', role: 'Product Manager',
    from: 'Bluebird Health Talent <noreply@bluebird.example.com>', subject: 'Your candidacy at Bluebird Health',
    text: `Hello Robin,

Thanks for taking the time to speak with our team about the Product Manager role at Bluebird Health. While we were
impressed with your background, we've decided to pursue candidates whose experience is more closely aligned with what
we need right now.

We'd encourage you to apply again, and we wish you the best in your search.

The Bluebird Health Talent Team`,
  },
  {
    says: 'an offer with an hour in Eastern time', kind: 'offer', company: 'Corvid Analytics', role: 'Data Engineer',
    deadline: '2027-03-05', deadlineAt: '2027-03-05T22:00:00Z',
    from: 'Priya Nair <priya.nair@corvid.example.com>', subject: 'Offer: Data Engineer',
    text: `Hi Robin,

Congratulations! On behalf of Corvid Analytics I'm thrilled to offer you the position of Data Engineer, at a base salary
of $128,000 with a start date of Monday, April 5, 2027.

Please let us know your decision by Friday, March 5, 2027 at 5:00 PM ET. The offer letter is attached.

Thanks,
Priya Nair
Senior Recruiter
Corvid Analytics`,
  },
  {
    says: 'an offer with a numeric American date', kind: 'offer', company: 'Maple Freight', role: 'Operations Analyst', deadline: '2027-03-19',
    from: 'Maple Freight HR <hr@maplefreight.example.com>', subject: 'Employment offer',
    text: `Dear Robin,

We are pleased to extend you an offer of employment as Operations Analyst at Maple Freight. This offer expires on
3/19/2027. To accept, sign the enclosed letter and return it to HR.

Sincerely,
Sam Ortega`,
  },
  {
    says: 'an offer counted in hours', kind: 'offer', deadlineAt: '2027-02-24T17:45:12Z', deadline: '2027-02-24',
    from: 'Chris Wong <chris@tinstartup.example.com>', subject: 'We want you!',
    text: `Robin, the whole team is in: we'd love for you to join us. I'm attaching the paperwork. Could you get back to me with
an answer within 48 hours? Happy to jump on the phone if anything is unclear.

Chris`,
  },
  {
    says: 'an invitation with a time in Pacific time', kind: 'invitation', company: 'Juniper Maps', role: 'GIS Developer', startsAt: '2027-03-02T21:30:00Z',
    from: 'Alex Probe <alex.probe@junipermaps.example.com>', subject: 'Phone screen - GIS Developer',
    text: `Hi Robin,

Thanks for applying for the GIS Developer position at Juniper Maps. I'd love to set up a 30 minute phone screen. Does
Tuesday, March 2 at 1:30pm PT work for you?

Best,
Alex Probe
Technical Recruiter | Juniper Maps`,
  },
  {
    says: 'an invitation that only asks for times', kind: 'invitation', company: 'Oakfield Bank', role: 'Risk Analyst',
    from: 'Jordan Miles <jordan.miles@oakfield.example.com>', subject: 'Next steps with Oakfield Bank',
    text: `Hello Robin,

The team enjoyed meeting you and we'd like to move you forward to the final round for our Risk Analyst opening. Could you
send me some times that work for you next week? It will be a panel with three people, about two hours.

Thanks,
Jordan`,
  },
  {
    says: 'a receipt that mentions those not selected', kind: 'acknowledgement', company: 'Sundial', role: 'Support Engineer',
    from: 'Sundial Hiring Team <no-reply@us.greenhouse-mail.example.net>', subject: 'Thank you for applying to Sundial',
    text: `Hi Robin,

Thanks for applying to Sundial. We have received your application for the Support Engineer role and are delighted that you
would consider joining our team.

Our team will review your application and will be in touch if your qualifications match our needs for the role. If you
are not selected for this position, keep an eye on our jobs page as we're growing and adding openings.

Best,
The Sundial Hiring Team`,
  },
  {
    says: 'a hiring freeze', kind: 'onHold', company: 'Larkspur Media', role: 'Copywriter', holdUntil: '2027-04-01',
    from: 'Toni Reyes <toni@larkspur.example.com>', subject: 'Quick update',
    text: `Hi Robin,

I wanted you to hear this from me: Larkspur Media has announced a hiring freeze, so the Copywriter search is paused until
Q2. You are still our front runner and I'll call you as soon as we can resume.

Toni`,
  },
  {
    says: 'a call moved to another day', kind: 'reschedule', startsAt: '2027-02-25T19:00:00Z',
    from: 'Dana Lee <dana.lee@fenwick.example.com>', subject: 'Our call tomorrow',
    text: `Hi Robin,

Something has come up and I need to reschedule our call. Could we move it from Tuesday at 10am to Thursday, February 25 at
2pm ET instead? Sorry for the short notice.

Dana`,
  },
  {
    says: 'a decision that is still to come', kind: 'decisionDate', decision: '2027-03-12',
    from: 'Jordan Miles <jordan.miles@oakfield.example.com>', subject: 'Re: Thank you',
    text: `Hi Robin,

Thanks for the kind note, it was a pleasure talking with you. We still have two people to see, and expect to make a
decision by Friday, March 12.

Jordan`,
  },
  {
    says: 'a role that was cut', kind: 'filled', company: 'Harbor Logistics', role: 'Warehouse Planner', requisition: 'REQ-20931',
    from: 'Harbor Logistics Careers <careers@harborlog.example.com>', subject: 'Warehouse Planner (REQ-20931)',
    text: `Dear Robin,

Thank you for your interest in the Warehouse Planner position. This requisition has been cancelled due to a change in
business needs. We invite you to view our other openings.

Harbor Logistics Careers`,
  },
]
