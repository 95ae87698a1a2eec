import type { InventedMail } from './invented-mail'

/** Mails that quote or carry older ones, which must not speak for them. */
export const replies: readonly InventedMail[] = [
  {
    says: 'an invitation above an older receipt', kind: 'invitation', startsAt: '2027-03-01T15:00:00Z',
    from: 'Kim Example <kim.example@example.com>', subject: 'Re: Application for Data Analyst', role: 'Data Analyst',
    text: `Hi Robin,

are you free for a call on Monday, 1 March at 10:00 EST?

Kim

On Wed, 17 Feb 2027 at 09:12, Robin Sample <robin.sample@example.org> wrote:
> Dear Kim,
> I was sorry to hear that you decided to move forward with other candidates last year.
> I have applied again.`,
  },
  {
    says: 'a no above an older invitation', kind: 'rejection',
    from: 'Kim Example <kim.example@example.com>', subject: 'RE: Interview invitation',
    text: `Dear Robin,

thank you for your patience. We won't be taking your application any further, I'm sorry.

Kim Example

-----Original Message-----
From: Kim Example
Sent: Monday, February 15, 2027 9:00 AM
To: Robin Sample
Subject: Interview invitation

We would like to invite you to an interview on 18 February at 10:00.`,
  },
  {
    says: 'a no passed on by the user', kind: 'rejection', company: 'Lorem Labs', role: 'Data Analyst',
    from: 'Robin Sample <robin.sample@example.org>', subject: 'Fwd: Your application',
    text: `For my records.

---------- Forwarded message ---------
From: Lorem Labs Hiring <jobs@example.com>
Date: Mon, 15 Feb 2027 at 10:02
Subject: Your application
To: <robin.sample@example.org>


Dear Robin,

we have chosen someone else for the Data Analyst position.

Lorem Labs Hiring`,
  },
  {
    says: 'the user writes themselves', kind: 'outgoing',
    from: 'Robin Sample <robin.sample@example.org>', subject: 'Thank you',
    text: `Dear Kim,

thank you for the interview on Monday. I would be delighted to accept an offer.

Robin`,
  },
  {
    says: 'out of office', kind: 'other', headers: ['Auto-Submitted: auto-replied'],
    from: 'Kim Example <kim.example@example.com>', subject: 'Automatic reply: Thank you for the interview',
    text: `I am out of the office until 8 March with no access to mail. For interviews please contact Alex Probe.`,
  },
  {
    says: 'out of office without a header', kind: 'other',
    from: 'Kim Example <kim.example@example.com>', subject: 'Re: Data Analyst interview',
    text: `Hello,

I'm currently on annual leave and will be back on Monday 1 March. I will not be able to move your request forward until then.

Kim`,
  },
  {
    says: 'a thank-you in return', kind: 'other',
    from: 'Kim Example <kim.example@example.com>', subject: 'Re: Thank you',
    text: `Hi Robin,

Thanks for the nice note, it was good to talk to you about maps.

Kim

On Tue, 23 Feb 2027, Robin Sample wrote:
> I look forward to your offer.`,
  },
  {
    says: 'a question about papers', kind: 'other',
    from: 'Kim Example <kim.example@example.com>', subject: 'Your references',
    text: `Hi Robin,

could you send me the names of two referees? I also need a copy of your degree.

Kim`,
  },
]
