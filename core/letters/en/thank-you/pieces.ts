import type { Way } from '../../way'

/** Everything a thank-you note is made of. A note uses what there are facts for. */
export type ThankYouPiece =
  | 'subject'
  | 'thanks'
  | 'thanksPlain'
  | 'thanksAfter'
  | 'thanksAfterPlain'
  | 'late'
  | 'theySaid'
  | 'theySaidFirst'
  | 'sellingPoint'
  | 'clarification'
  | 'whyThisJob'
  | 'interest'
  | 'close'

/**
 * The ways of one tone. Each list has eight that share no run of words, so that the notes of a panel can be laid side by
 * side; `theySaidFirst` and `thanksAfter`, for the one note that begins with what was said, have fewer. A fact follows exactly the words it was
 * asked after: "for …", "that …", "because …"; a selling point and a clarification bring their own "I". What follows {fact} must suit one thing and many, a name and an "-ing": it never says "it".
 */
export type ThankYouWays = Readonly<Record<ThankYouPiece, readonly Way[]>>
