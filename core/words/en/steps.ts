import type { RuleId } from '../../etiquette/step'
import { pluralIn } from '../plural'
import { smallNumbers } from './small-numbers'

const plural = pluralIn('en')

/** What the words of a step may fill in; every date is already said in the user's words. */
export interface StepFill {
  readonly company: string
  readonly count: number
  /** Full name of the first person meant; empty where unknown. */
  readonly first: string
  /** The day until which waiting is right, or from which something is. */
  readonly day: string
  /** The date they named; empty where they named none. */
  readonly promised: string
  /** For waiting: the question it ends with (a `Question`), `letGo` where none may follow; empty elsewhere. */
  readonly next: string
  /** What is to be found out: `names` or `titles`; empty elsewhere. */
  readonly lacks: string
  /** The moment it begins or is due. */
  readonly moment: string
  /** The day on which the interview is: today and tomorrow by name; empty elsewhere. */
  readonly startDay: string
  /** The company whose offer was accepted; empty elsewhere. */
  readonly accepted: string
}

export interface StepText {
  /** On the card: three words or so. */
  readonly short: (fill: StepFill) => string
  /** In Today and in notifications: one sentence. */
  readonly title: (fill: StepFill) => string
  /** One sentence: why now. */
  readonly reason: (fill: StepFill) => string
  /** The rule behind it, said to the user. */
  readonly why: string
  /** The main button. */
  readonly action: string
  /** A second thing that may be done while there is time for it. */
  readonly more?: string
}

const inWords = (count: number): string => smallNumbers[count] ?? String(count)
const people = (count: number): string =>
  plural(count, { one: `${inWords(count)} person`, other: `${inWords(count)} people` })

const stepTexts: Readonly<Record<RuleId, StepText>> = {
  prepare: {
    short: ({ startDay }) => `Interview ${startDay}`,
    title: ({ company, moment }) => `Interview at ${company}, ${moment}`,
    reason: () => 'Names and titles known? The question about the decision date ready?',
    why: 'Knowing who will be there makes the thank-you notes easy, and one question (“When do you expect to decide?”) makes the waiting easy.',
    action: 'Prepare',
  },
  debrief: {
    short: () => 'Note it down',
    title: ({ company }) => `Your interview at ${company} is over`,
    reason: () => 'Ninety seconds now save the details for the notes.',
    why: 'What was said fades within hours. Names, titles and one moment per person are all that a good note needs.',
    action: 'Start the debrief',
  },
  missedCall: {
    short: () => 'No call yet?',
    title: () => 'Did the call not come?',
    reason: ({ company }) => `A short word to ${company} today, with new times, is enough.`,
    why: 'A call that does not come is rarely meant. One short note on the same day names the agreed time, blames nobody, and offers another.',
    action: 'Write a short note',
    more: 'They did not call',
  },
  findNames: {
    short: ({ count, lacks }) =>
      lacks === 'titles'
        ? plural(count, { one: 'Find out one job title', other: `Find out ${inWords(count)} job titles` })
        : plural(count, { one: 'Find out one name', other: `Find out ${inWords(count)} names` }),
    title: ({ company, count, lacks, first }) => {
      if (lacks === 'titles') {
        const one = first === '' ? `Find out a job title at ${company}` : `Find out the job title of ${first}`
        return plural(count, { one, other: `Find out ${inWords(count)} job titles at ${company}` })
      }
      return plural(count, {
        one: `Find out a name at ${company}`,
        other: `Find out ${inWords(count)} names at ${company}`,
      })
    },
    reason: ({ lacks }) =>
      lacks === 'titles'
        ? 'A note shows care by the right title. Reception or your contact will tell you.'
        : 'A note needs a name and a title. Reception or your contact will tell you both.',
    why: 'A thank-you note is addressed to one person, by name and with the right title. If you are not sure, the receptionist is glad to help.',
    action: 'Open',
    more: 'Go on without',
  },
  thank: {
    short: ({ count }) => `Thank ${people(count)}`,
    title: ({ company, count, first }) =>
      count === 1 && first !== '' ? `Thank ${first} at ${company}` : `Thank ${people(count)} at ${company}`,
    reason: ({ moment }) => `A note each, within a day of the interview: by ${moment}.`,
    why: 'A short note to each person, within 24 hours and each in its own words, shows care. After three days silence can look like little interest; a short late note is still better than none.',
    action: 'Write',
  },
  askDecisionDate: {
    short: () => 'Decision date?',
    title: ({ company }) => `Did ${company} say when they will decide?`,
    reason: () => 'With the date, the app knows how long waiting is right.',
    why: 'The day they named tells when silence is normal and when one question is welcome.',
    action: 'Enter the date',
  },
  wait: {
    short: () => 'Waiting is right',
    title: ({ company }) => `Waiting is right at ${company}`,
    reason: ({ promised, day, count, next }) => {
      if (next === 'letGo') return 'You have asked enough. What comes now comes from them.'
      if (count > 0) return `You have asked. Give them until ${day}.`
      return promised === ''
        ? 'They named no date. A few days of silence are normal.'
        : `They said ${promised}. Until then, and for a few days after, silence is normal.`
    },
    why: 'Before the day they named, a question reads as pressure. Waiting is a step too: it shows that you trust their word.',
    action: 'Open',
  },
  askTimeline: {
    short: () => 'Ask for the timeline',
    title: ({ company }) => `Ask ${company} for their timeline, once`,
    reason: () => 'They named no date, and a working week has passed.',
    why: 'When no date was given, one friendly question about the timeline after five working days is welcome.',
    action: 'Open call sheet',
  },
  askStatus: {
    short: () => 'Call and ask, once',
    title: ({ company }) => `Call ${company} and ask, once`,
    reason: ({ promised }) =>
      promised === ''
        ? 'Two working weeks have passed without a date.'
        : `They said ${promised}; a few working days have passed.`,
    why: 'A few days after the date they gave you, one call is appropriate. Calling every few days is not.',
    action: 'Open call sheet',
  },
  secondTouch: {
    short: () => 'Ask a second time',
    title: ({ company }) => `Ask ${company} a second and last time`,
    reason: () => 'A week has passed since your first question.',
    why: 'Two questions are the most that people find polite, and a week apart at least.',
    action: 'Open call sheet',
  },
  closingTouch: {
    short: () => 'One last short note',
    title: ({ company }) => `Close kindly with ${company}`,
    reason: () => 'Four weeks have passed. A short note that asks nothing leaves the door open.',
    why: 'After four weeks one last note thanks them, says you are still interested, and lets it rest.',
    action: 'Write',
  },
  letGo: {
    short: () => 'Let it go',
    title: ({ company }) => `Let ${company} go`,
    reason: () => 'Six weeks of silence are an answer. You can archive this, and take it out again.',
    why: 'Nothing more is polite to ask. Your time is better spent on those who answer.',
    action: 'Archive',
  },
  reply: {
    short: () => 'Reply kindly',
    title: ({ company }) => `Reply to ${company}`,
    reason: ({ moment }) => `They said no. A kind word within two days keeps the door open: by ${moment}.`,
    why: 'A courteous reply to a no is remembered: first choices fall through at times, and other roles come up. A night in between helps the tone.',
    action: 'Read the draft',
  },
  keepWarm: {
    short: () => 'Stay in touch',
    title: ({ company }) => `Say hello to ${company}`,
    reason: ({ day }) => `A friendly word from ${day} keeps the contact warm.`,
    why: 'A month after a no, and once more after three, a short friendly note keeps you in mind without asking for anything.',
    action: 'Write',
  },
  acknowledgeOffer: {
    short: () => 'Say thank you',
    title: ({ company }) => `Thank ${company} for the offer`,
    reason: ({ moment }) => `Within a day, without an answer on the spot: by ${moment}.`,
    why: 'An offer is acknowledged within 24 hours with thanks. The answer itself may take its time.',
    action: 'Write',
  },
  answerOffer: {
    short: () => 'Give your answer',
    title: ({ company }) => `Answer ${company}`,
    reason: ({ day }) =>
      day === '' ? 'Ask by when they need an answer.' : `They wait for your answer until ${day}.`,
    why: 'If you need more time, ask early, by phone, and name a day.',
    action: 'Open',
    more: 'Ask for more time',
  },
  withdrawElsewhere: {
    short: () => 'Withdraw kindly',
    title: ({ company, accepted }) =>
      accepted === ''
        ? `Withdraw from ${company}`
        : `Withdraw from ${company}, now that you have accepted ${accepted}`,
    reason: () => 'They may still be planning with you. A few lines set them free.',
    why: 'Once you have accepted an offer in writing, tell the others at once, briefly and to your main contact.',
    action: 'Write',
  },
  resume: {
    short: () => 'On hold',
    title: ({ company }) => `${company} is on hold`,
    reason: ({ day }) => `Nothing is due until ${day}.`,
    why: 'You put this on hold. The app asks again when the time is over.',
    action: 'Open',
  },
}

/** The words of every step, by the id of its rule. */
export const steps = stepTexts
