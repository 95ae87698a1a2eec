import type { InventedMail } from './invented-mail'

/** As the programs of large employers send them. */
export const templates: readonly InventedMail[] = [
  {
    says: 'sent on by a network', kind: 'acknowledgement', company: 'Marlow Insurance', role: 'Claims Handler',
    from: 'Work Network <jobs-noreply@network.example.com>', subject: 'Your application to Claims Handler at Marlow Insurance',
    text: `Hi Robin,

Your application was sent to Marlow Insurance.

Claims Handler
Marlow Insurance, Bristol

Similar jobs you might like
Claims Adjuster at Northgate
View more jobs`,
  },
  {
    says: 'an update on a numbered job', kind: 'rejection', company: 'Pellworth', role: 'Staff Engineer', requisition: 'R-118204',
    from: 'Pellworth Talent Acquisition <pellworth@myworkday.example.com>', subject: 'Update on R-118204 Staff Engineer',
    text: `Dear Robin,

Thank you for your interest in Pellworth and the R-118204 Staff Engineer role. After careful consideration, we have decided not to
proceed with your application at this time.

This message was sent from an unmonitored mailbox. Please do not reply.

Pellworth Talent Acquisition`,
  },
  {
    says: 'no longer under consideration', kind: 'rejection', company: 'Quillon',
    from: 'Quillon Careers <noreply@quillon.example.com>', subject: 'Quillon: application status change',
    text: `Robin,

The status of your application has changed: you are no longer under consideration for this position. You can see all your
applications in your candidate home.

Want to hear about new jobs? Sign up for job alerts.

Quillon Careers`,
  },
  {
    says: 'a self-scheduling link', kind: 'invitation', company: 'Sundial', role: 'Support Engineer',
    from: 'Sundial Recruiting <scheduling@sundial.example.com>', subject: 'Schedule your interview with Sundial',
    text: `Hi Robin,

We're excited to move forward with you for the Support Engineer role. Please use the link below to choose a time for a 45 minute
video interview with Kim Example, Support Lead.

https://scheduler.example.net/sundial/45

If none of the times work, let us know.

Sundial Recruiting`,
  },
  {
    says: 'a confirmed interview in a list', kind: 'invitation', company: 'Pellworth', role: 'Staff Engineer', startsAt: '2027-03-03T15:00:00Z',
    from: 'Pellworth Interviews <interviews@pellworth.example.com>', subject: 'Interview confirmation: Staff Engineer',
    text: `Hello Robin,

Your interview is confirmed.

When: Wednesday, March 3, 2027, 10:00 AM - 11:00 AM EST
Where: https://meet.google.com/abc-defg-hij
Who: Dana Lee, Director of Engineering

To reschedule or cancel, click here.`,
  },
  {
    says: 'an assessment to do', kind: 'invitation', company: 'Quillon', role: 'Graduate Analyst',
    from: 'Quillon Early Careers <noreply@quillon.example.com>', subject: 'Next step: online assessment',
    text: `Hi Robin,

Good news: you've made it to the next stage for the Graduate Analyst role at Quillon. We would like to invite you to complete an
online assessment. You have five days.

Quillon Early Careers`,
  },
  {
    says: 'position closed', kind: 'filled', company: 'Marlow Insurance', role: 'Underwriter',
    from: 'Marlow Insurance <no-reply@marlow.example.com>', subject: 'Position closed: Underwriter',
    text: `Dear applicant,

The Underwriter position you applied for is no longer available. Thank you for your interest in Marlow Insurance.`,
  },
  {
    says: 'in review', kind: 'acknowledgement', company: 'Pellworth', decision: '2027-03-08',
    from: 'Pellworth Talent Acquisition <pellworth@myworkday.example.com>', subject: 'Thank you from Pellworth',
    text: `Dear Robin,

Your application has been received and is being reviewed by our team. You will hear from us within 10 business days.

Pellworth Talent Acquisition`,
  },
]
