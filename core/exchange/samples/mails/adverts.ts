import type { InventedMail } from './invented-mail'

export const adverts: readonly InventedMail[] = [
  {
    says: 'jobs that match', kind: 'advert', headers: ['List-Unsubscribe: <https://board.example.net/u>'],
    from: 'Job Board <alerts@board.example.net>', subject: '7 new jobs for you in Leeds',
    text: `Hi Robin, these jobs match your profile.

Data Analyst, Northgate
Reporting Analyst, Calder Foods: interviewing now

See all jobs
Unsubscribe`,
  },
  {
    says: 'questions they will ask', kind: 'advert', headers: ['List-Unsubscribe: <https://coach.example.net/u>'],
    from: 'Career Coach <hello@coach.example.net>', subject: 'The 10 interview questions you must prepare',
    text: `Got an interview coming up? Download our free guide and land the offer you deserve. Join our webinar on Tuesday at 6pm.

Unsubscribe`,
  },
  {
    says: 'a better plan', kind: 'advert', headers: ['List-Unsubscribe: <https://network.example.com/u>'],
    from: 'Work Network <premium@network.example.com>', subject: 'Robin, recruiters are looking at you',
    text: `Upgrade to Premium and see who viewed your profile. Members get hired twice as fast. Special offer: 50% off until Friday.`,
  },
  {
    says: 'an offer of a shop', kind: 'advert', headers: ['List-Unsubscribe: <https://shop.example.net/u>'],
    from: 'Paper Shop <news@shop.example.net>', subject: 'Special offer for you',
    text: `We are happy to offer you 20% off all notebooks until Sunday. Shop now.`,
  },
]
