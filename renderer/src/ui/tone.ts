/** What a colour says. Each has `--tone` and `--tone-soft` in `styles/patterns.css`; the last five colour the board's columns. */
export type Tone =
  | 'neutral'
  | 'accent'
  | 'calm'
  | 'amber'
  | 'red'
  | 'interviewed'
  | 'thanked'
  | 'awaiting'
  | 'offer'
  | 'declined'
