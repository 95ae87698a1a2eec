import type { InventedMail } from './invented-mail'

export const indian: readonly InventedMail[] = [
  {
    says: 'a profile that was not shortlisted', kind: 'rejection', company: 'Vasanta Technologies', role: 'Software Engineer',
    from: 'Vasanta Technologies Talent Acquisition <ta@vasanta.example.in>', subject: 'Status of your candidature',
    text: `Dear Candidate,

Greetings from Vasanta Technologies!

This is with reference to your interview for the position of Software Engineer. We regret to inform you that your
candidature could not be taken forward for the said role. We shall keep your profile in our database.

Regards,
Team TA`,
  },
  {
    says: 'a telephonic round', kind: 'invitation', company: 'Kaveri Systems', role: 'QA Engineer', startsAt: '2027-02-25T05:30:00Z',
    from: 'Meera Iyer <meera.iyer@kaveri.example.in>', subject: 'Interview Call Letter - QA Engineer',
    text: `Dear Robin,

Your profile has been shortlisted for the next round of discussion for the role of QA Engineer with Kaveri Systems.

Date: 25 February 2027
Time: 11:00 AM IST
Mode: Telephonic

Kindly revert with your confirmation.

Thanks & Regards,
Meera Iyer
HR Executive`,
  },
  {
    says: 'an offer in lakhs', kind: 'offer', company: 'Kaveri Systems', role: 'Senior QA Engineer', deadline: '2027-02-28',
    from: 'Meera Iyer <meera.iyer@kaveri.example.in>', subject: 'Offer of appointment',
    text: `Dear Robin,

Congratulations! We are pleased to offer you the position of Senior QA Engineer with Kaveri Systems at a CTC of INR 18 lakhs
per annum. Your date of joining shall be 1 April 2027.

Kindly send your acceptance on or before 28 February 2027, failing which this offer shall lapse.

Regards,
Meera Iyer`,
  },
  {
    says: 'an interview brought forward', kind: 'reschedule', startsAt: '2027-02-24T10:00:00Z',
    from: 'Meera Iyer <meera.iyer@kaveri.example.in>', subject: 'Re: Interview schedule',
    text: `Dear Robin,

Please note that your interview has been preponed to 24 February 2027, 3:30 PM IST due to the unavailability of the panel.

Regards,
Meera`,
  },
  {
    says: 'a drive on hold', kind: 'onHold', role: 'Business Analyst',
    from: 'HR Desk <hr@sagar.example.in>', subject: 'Business Analyst requirement',
    text: `Dear Robin,

The requirement for Business Analyst position is currently on hold from the client side. We will get back to you once it is
active again.

Thanks and Regards
HR Desk`,
  },
  {
    says: 'a receipt from a portal', kind: 'acknowledgement', company: 'Sagar Infotech', role: 'Java Developer', requisition: 'JR-004417',
    from: 'Sagar Infotech Careers <noreply@sagar.example.in>', subject: 'Application submitted: JR-004417',
    text: `Dear Robin,

You have successfully applied for Java Developer (JR-004417) at Sagar Infotech. Our recruiters will go through your resume
and only shortlisted candidates will be contacted.

Regards,
Sagar Infotech Careers`,
  },
]
