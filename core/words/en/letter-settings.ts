import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** Settings → Letters: how letters sound, the user's own sentences, the app's wording, the dictionary. */
export const letterSettings = {
  register: 'Tone of new letters',
  registerHint: 'Each letter can have another at the desk.',
  spelling: 'Spelling',
  spellingHint: 'What the app writes, and what the spelling check takes as right.',
  own: 'Your own sentences',
  ownHint:
    'New letters try these first. “…” stands for what you note, a name in brackets such as [company] for what differs.',
  ownNone: 'None yet. At the desk, keep any words you like from the menu beside a paragraph.',
  forKind: ({ kind, part }: { kind: string; part: string }) => `${kind}: ${part}`,
  everyKind: 'Every letter',
  sentence: ({ where }: { where: string }) => `Sentence, ${where}`,
  remove: ({ text }: { text: string }) => `Remove “${text}”`,
  removed: 'The sentence is removed. Letters already written keep it.',
  wording: 'The app’s wording',
  wordingHint: 'Change any sentence to your own. Letters that are open already keep their words.',
  kind: 'Letters',
  tone: 'Tone',
  reset: 'Back to the app’s',
  resetOf: ({ text }: { text: string }) => `Back to the app’s: ${text}`,
  dictionary: 'Your dictionary',
  dictionaryHint: 'Words that the spelling check takes as right, besides all names on file.',
  dictionaryNone: 'None added.',
  word: 'Word',
  addWord: 'Add',
  wordAdded: ({ word }: { word: string }) => `“${word}” is in your dictionary`,
  removeWord: ({ word }: { word: string }) => `Remove “${word}”`,
  wordRemoved: ({ word }: { word: string }) => `“${word}” is no longer in your dictionary`,
  summary: ({ tone, spelling, own }: { tone: string; spelling: string; own: number }) =>
    [tone, spelling, own === 0 ? '' : plural(own, { one: '# own sentence', other: '# own sentences' })]
      .filter((part) => part !== '')
      .join(' · '),
} as const
