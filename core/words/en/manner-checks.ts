import { onlyIf, say, type CheckWords } from '../check-words'
import { pluralIn } from '../plural'
import { smallNumbers, spelt } from './small-numbers'

const plural = pluralIn('en')

/** How a letter says it: tone, length, and what does not belong in it. */
export const mannerChecks = {
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
} as const satisfies Readonly<Record<string, CheckWords>>
