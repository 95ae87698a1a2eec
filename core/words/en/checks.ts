import type { CheckId, CheckState } from '../../letters/check'
import { pluralIn } from '../plural'

/** What a check fills in. Names, counts and short marks, as texts. */
type Values = Readonly<Record<string, string>>

/** A check in words: one sentence for each state, and what may be done about it (empty where nothing need be). */
type CheckWords = Readonly<Record<CheckState | 'hint', (values: Values) => string>>

const plural = pluralIn('en')
const say = (text: string) => (_values: Values) => text

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Numbers to twelve in letters, at the head of a sentence. */
function spelt(count: string): string {
  const word = smallNumbers[Number(count)] ?? count
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function hoursAndMinutes(minutes: string): string {
  const all = Number(minutes)
  const [hours, rest] = [Math.floor(all / 60), all % 60]
  if (hours >= 48) return plural(Math.floor(hours / 24), { one: '# day', other: '# days' })
  return hours === 0 ? `${String(rest)} min` : `${String(hours)} h ${String(rest)} min`
}

const onlyIf = (condition: boolean, text: string): string => (condition ? text : '')

/** The checks under the paper, by id. The line is `checks[id][state](values)`; the hint, where not empty, stands below it. */
export const checks = {
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
  noArgument: {
    fine: say('Does not argue'),
    look: ({ phrase = '' }) => `"${phrase}" may read as an argument`,
    missing: say('Does not argue'),
    hint: say('The decision stands. Would you leave it out?'),
  },
  noPleading: {
    fine: say('Does not plead'),
    look: ({ phrase = '' }) => `"${phrase}" may read as pleading`,
    missing: say('Does not plead'),
    hint: say('Interest is stronger without it.'),
  },
  noCliche: {
    fine: say('No worn phrases'),
    look: ({ phrase = '' }) => `"${phrase}" has been read too often`,
    missing: say('No worn phrases'),
    hint: say('Say what you want to know instead.'),
  },
  noPressure: {
    fine: say('Does not press them'),
    look: ({ phrase = '' }) => `"${phrase}" may read as pressure`,
    missing: say('Does not press them'),
    hint: say('A question without a threat is answered sooner.'),
  },
  noBlame: {
    fine: say('Blames nobody'),
    look: ({ phrase = '' }) => `"${phrase}" may read as blame`,
    missing: say('Blames nobody'),
    hint: say('Say what you would like to know, and leave the rest.'),
  },
  noGush: {
    fine: say('Warm enough, not too much'),
    look: ({ phrase = '' }) =>
      phrase === '!' ? 'An exclamation mark is louder than you' : `"${phrase}" may be a little much`,
    missing: say('Warm enough, not too much'),
    hint: say('Said quietly, it is believed more.'),
  },
  noHedging: {
    fine: say('Says it plainly'),
    look: ({ phrase = '' }) => `"${phrase}" makes you smaller than you are`,
    missing: say('Says it plainly'),
    hint: say('You may ask. Say it straight.'),
  },
  repeatedWords: {
    fine: say('No word too often'),
    look: ({ word = '', count = '' }) =>
      count === ''
        ? `"${word}" stands twice in a row`
        : `"${word}" comes ${smallNumbers[Number(count)] ?? count} times`,
    missing: say('No word too often'),
    hint: ({ count = '' }) => onlyIf(count !== '', 'Another word now and then reads better.'),
  },
  length: {
    fine: ({ words = '0' }) =>
      plural(Number(words), { one: '# word, a good length', other: '# words, a good length' }),
    look: ({ words = '0', sentences = '0', trouble = '' }) =>
      trouble === 'sentences'
        ? plural(Number(sentences), { one: '# sentence, rather many', other: '# sentences, rather many' })
        : `${plural(Number(words), { one: '# word', other: '# words' })}, rather ${trouble === 'short' ? 'short' : 'long'}`,
    missing: say('Nothing is written yet'),
    hint: ({ trouble = '', least = '', most = '' }) =>
      trouble === 'short'
        ? 'Short and honest is fine. One more thing you remember would help.'
        : trouble === 'long'
          ? `Good between ${least} and ${most}. What could they do without?`
          : onlyIf(trouble === 'sentences', 'Nine at the most read easily.'),
  },
  twin: {
    fine: ({ siblings = '0' }) =>
      siblings === '0' ? 'No other note to compare' : 'Different from the other notes',
    look: ({ sibling = '', count = '', overlap = '', by = '' }) =>
      by === 'run'
        ? `${spelt(count)} words also stand in ${sibling}'s note`
        : `${overlap} % is as in ${sibling}'s note`,
    missing: say('No other note to compare'),
    hint: say('They may compare. Say it differently?'),
  },
  wrongName: {
    fine: say('No other name or company in it'),
    look: ({ found = '', meant = '', where = '' }) =>
      meant === ''
        ? where === 'subject'
          ? `The subject names ${found}`
          : `It names ${found}`
        : `"${found}" stands where ${meant} is meant`,
    missing: say('No other name or company in it'),
    hint: ({ meant = '' }) =>
      meant === '' ? 'That belongs to another letter. Is it meant?' : 'One letter makes the difference.',
  },
  unfilledSlot: {
    fine: say('Nothing left to fill in'),
    look: ({ found = '', where = '' }) =>
      where === 'subject'
        ? `"${found}" in the subject is still to fill in`
        : `"${found}" is still to fill in`,
    missing: say('Nothing left to fill in'),
    hint: say(''),
  },
} as const satisfies Readonly<Record<CheckId, CheckWords>>
