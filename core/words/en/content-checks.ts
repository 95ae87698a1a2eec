import { onlyIf, say, type CheckWords } from '../check-words'
import { pluralIn } from '../plural'
import { smallNumbers, spelt } from './small-numbers'

const plural = pluralIn('en')

function hoursAndMinutes(minutes: string): string {
  const all = Number(minutes)
  const [hours, rest] = [Math.floor(all / 60), all % 60]
  if (hours >= 48) return plural(Math.floor(hours / 24), { one: '# day', other: '# days' })
  return hours === 0 ? `${String(rest)} min` : `${String(hours)} h ${String(rest)} min`
}

/** What a letter says, and to whom. */
export const contentChecks = {
  address: {
    fine: ({ name = '' }) => (name === '' ? 'Greets without a name' : 'Addressed by name and title'),
    look: ({ reason = '', name = '' }) =>
      reason === 'jobTitle'
        ? `The job title of ${name} is not known`
        : reason === 'nobody'
          ? 'No name to greet by'
          : `The greeting does not name ${name}`,
    missing: say('There is no greeting'),
    hint: ({ reason = '' }) =>
      reason === 'jobTitle' || reason === 'nobody' ? 'Reception or your contact can tell you.' : '',
  },
  inTime: {
    fine: ({ minutes = '0' }) => `${hoursAndMinutes(minutes)} left of the first day`,
    look: ({ phase = '', minutes = '0' }) =>
      phase === 'soon'
        ? `${hoursAndMinutes(minutes)} left of the first day`
        : `${hoursAndMinutes(minutes)} past the first day`,
    missing: say('The time of the interview is not known'),
    hint: ({ phase = '' }) =>
      phase === 'late'
        ? 'It is still welcome. No apology is needed.'
        : onlyIf(
            phase === 'veryLate',
            'A short note is still better than none. A word about the delay is enough.',
          ),
  },
  thanks: {
    fine: say('Says thank you'),
    look: say('Says thank you'),
    missing: say('Thanks are not said yet'),
    hint: say('One sentence for their time is enough.'),
  },
  acceptance: {
    fine: say('Accepts their decision'),
    look: say('Accepts their decision'),
    missing: say('Does not say yet that you accept their decision'),
    hint: say('"I understand your decision" is enough.'),
  },
  namesInterview: {
    fine: say('Names the interview'),
    look: say('Names the interview'),
    missing: say('Does not say which interview it is about'),
    hint: say('They may have seen many people.'),
  },
  namesDate: {
    fine: say('Names the date they gave'),
    look: say('Names the date they gave'),
    missing: ({ date = '' }) => `Does not name the date they gave: ${date}`,
    hint: say('It shows that you waited for it.'),
  },
  oneQuestion: {
    fine: say('Asks one question'),
    look: ({ count = '0' }) => `Asks ${smallNumbers[Number(count)] ?? count} questions`,
    missing: say('Asks nothing yet'),
    hint: ({ count = '0' }) =>
      count === '0'
        ? 'One plain question is easy to answer.'
        : 'One is easier to answer. Which matters most?',
  },
  acceptSentence: {
    fine: say('Says that you accept'),
    look: say('Says that you accept'),
    missing: say('Does not say plainly that you accept'),
    hint: say('"I accept your offer" leaves no doubt.'),
  },
  declineSentence: {
    fine: say('Says that you decline'),
    look: say('Says that you decline'),
    missing: say('Does not say plainly that you decline'),
    hint: say('"I have decided to decline" leaves no doubt.'),
  },
  withdrawSentence: {
    fine: say('Says that you withdraw'),
    look: say('Says that you withdraw'),
    missing: say('Does not say plainly that you withdraw'),
    hint: say('"I withdraw my application" leaves no doubt.'),
  },
  sellingPoint: {
    fine: ({ elsewhere = '' }) =>
      elsewhere === '' ? 'Says what you would bring' : `What you would bring stands in ${elsewhere}'s note`,
    look: ({ elsewhere = '' }) => `What you would bring also stands in ${elsewhere}'s note`,
    missing: say('Does not say yet what you would bring'),
    hint: ({ elsewhere = '', known = '' }) =>
      elsewhere !== ''
        ? 'Another strength, if you have one, would make this note your own.'
        : onlyIf(known === 'no', 'Finish "I have …" on the left.'),
  },
  clarification: {
    fine: say('Cleared up once, briefly'),
    look: ({ trouble = '', sentences = '', elsewhere = '' }) =>
      trouble === 'twice'
        ? `Also cleared up in ${elsewhere}'s note`
        : `${spelt(sentences)} sentences clear something up`,
    missing: say('What you wanted to put more clearly is not here'),
    hint: ({ trouble = '' }) =>
      trouble === 'twice'
        ? 'Once is enough.'
        : trouble === 'long'
          ? 'Two are enough. More makes it larger than it was.'
          : 'Leave it out if it no longer matters.',
  },
  interest: {
    fine: say('Says that you are interested'),
    look: say('Says that you are interested'),
    missing: say('Does not say yet that you are interested'),
    hint: say('They cannot know unless you say so.'),
  },
  close: {
    fine: say('Warm close, hopes to meet again'),
    look: ({ round = '' }) =>
      round === '' ? 'Does not name the interview' : `Does not name the ${round} interview`,
    missing: say('Does not hope to meet again yet'),
    hint: ({ round = '' }) => onlyIf(round !== '', `"The ${round} interview" reminds them of the day.`),
  },
  openDoor: {
    fine: say('Leaves the door open'),
    look: say('Leaves the door open'),
    missing: say('Does not leave a door open yet'),
    hint: say('A sentence about another time is enough.'),
  },
} as const satisfies Readonly<Record<string, CheckWords>>
