import type { InventedMail } from './invented-mail'

export const british: readonly InventedMail[] = [
  {
    says: 'not shortlisted on this occasion', kind: 'rejection', company: 'Ashgrove Council', role: 'Policy Officer',
    from: 'Ashgrove Council Recruitment <recruitment@ashgrove.example.org>', subject: 'Policy Officer - outcome of your application',
    text: `Dear Robin,

Thank you for your application for the post of Policy Officer. I am sorry to tell you that on this occasion you have not
been shortlisted for interview. We received a very high number of applications.

Due to the volume received we are unable to offer individual feedback at this stage.

Yours sincerely,
Recruitment Team`,
  },
  {
    says: 'unsuccessful at interview', kind: 'rejection', company: 'Penhallow Trust', role: 'Grants Manager',
    from: 'Helen Marsh <helen.marsh@penhallow.example.org>', subject: 'Grants Manager interview',
    text: `Dear Robin,

Many thanks for coming in on Thursday. It was a strong field and, having given it a lot of thought, I'm afraid your
application has been unsuccessful. I would be happy to give feedback over the phone.

I do hope you will keep an eye on our vacancies.

Kind regards,
Helen Marsh
Head of Programmes, Penhallow Trust`,
  },
  {
    says: 'an offer with a British date', kind: 'offer', company: 'Tamar Water', role: 'Hydrologist', deadline: '2027-03-05', deadlineAt: '2027-03-05T12:00:00Z',
    from: 'Gareth Pugh <gareth.pugh@tamarwater.example.com>', subject: 'Hydrologist - conditional offer',
    text: `Dear Robin,

Further to your interview I am delighted to offer you the role of Hydrologist with Tamar Water, subject to references. I
should be grateful if you would confirm your acceptance by 12 noon UK time on Friday 05/03/2027.

Yours sincerely,
Gareth Pugh
HR Business Partner`,
  },
  {
    says: 'an interview by appointment', kind: 'invitation', company: 'Wexcombe Museum', role: 'Collections Assistant', startsAt: '2027-03-09T14:15:00Z',
    from: 'Wexcombe Museum Jobs <jobs@wexcombe.example.org>', subject: 'Invitation to interview - Collections Assistant',
    text: `Dear Robin,

Following your recent application we would like to invite you to interview for the position of Collections Assistant at
Wexcombe Museum on Tuesday 9 March 2027 at 2.15pm GMT. Please bring your passport and two forms of ID.

The panel will be Judith Crane, Head of Collections, and Amir Sadiq, Registrar.

Please confirm your attendance by reply.

Kind regards
Wexcombe Museum`,
  },
  {
    says: 'a postponed interview', kind: 'reschedule', startsAt: '2027-03-11T10:00:00Z',
    from: 'Helen Marsh <helen.marsh@penhallow.example.org>', subject: 'Change to your interview',
    text: `Dear Robin,

Apologies, but one of the panel has been taken ill and your interview has had to be postponed. The new date is Thursday 11
March at 10:00 GMT, in the same room. I do hope this is convenient.

Kind regards,
Helen`,
  },
  {
    says: 'an interview called off', kind: 'cancellation', company: 'Tamar Water',
    from: 'Tamar Water HR <hr@tamarwater.example.com>', subject: 'Interview on 3 March',
    text: `Dear Robin,

I am writing to let you know that your interview on Wednesday 3 March has been cancelled. We will write to you again in
due course.

Tamar Water HR`,
  },
  {
    says: 'recruitment delayed for the budget', kind: 'onHold', company: 'Ashgrove Council', role: 'Transport Planner', holdUntil: '2027-06-01',
    from: 'Ashgrove Council Recruitment <recruitment@ashgrove.example.org>', subject: 'Transport Planner',
    text: `Dear Robin,

Recruitment to the Transport Planner post has been put on hold whilst the budget is agreed. We expect to take it up again in
June. Your application remains live and there is nothing you need to do.

Yours sincerely,
Recruitment Team`,
  },
  {
    says: 'a receipt with a closing date', kind: 'acknowledgement', company: 'Penhallow Trust', role: 'Finance Officer', decision: '2027-03-26',
    from: 'Penhallow Trust Careers <careers@penhallow.example.org>', subject: 'Application received',
    text: `Dear Robin,

This is to confirm receipt of your application for the Finance Officer vacancy. The closing date is 12 March. If you have
not been contacted by then, please assume that you have not been successful on this occasion.

We will contact shortlisted candidates by 26 March 2027.

Penhallow Trust Careers`,
  },
  {
    says: 'someone else was offered the post', kind: 'rejection', role: 'Lab Technician',
    from: 'Dr Ines Hart <i.hart@university.example.ac.uk>', subject: 'Lab Technician',
    text: `Dear Robin

Thank you again for your interview. The panel has now met and the post has been offered to another candidate, who has
accepted. I realise this will be disappointing.

With best wishes for the future
Ines Hart`,
  },
  {
    says: 'a video interview link', kind: 'invitation', role: 'Junior Buyer', startsAt: '2027-02-26T09:30:00Z',
    from: 'Sophie Bell <sophie.bell@linden.example.com>', subject: 'Teams interview - Junior Buyer',
    text: `Hi Robin,

Your interview for the Junior Buyer role is confirmed for Friday 26th February at 9.30am (UK time). Please join using this
link: https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0

You'll be speaking to me and our Buying Director. If you need to rearrange, just reply to this email.

Many thanks
Sophie`,
  },
]
