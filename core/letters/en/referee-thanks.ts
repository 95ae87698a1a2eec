import type { Toned } from '../way'

type Piece = 'subject' | 'thanks' | 'thanksPlain' | 'about' | 'news' | 'newsOpen' | 'close'

/** Thanks to somebody who gave a reference. They like to hear how it went. */
export const refereeThanks: Toned<Piece> = {
  formal: {
    subject: ['Thank you for your reference', 'With thanks for your support', '{SubjectRole}: thank you'],
    thanks: [
      'I should like to thank you for {fact}.',
      'Thank you very much for {fact}.',
      'I am very grateful to you for {fact}.',
    ],
    thanksPlain: [
      'I should like to thank you for the reference that you gave me.',
      'Thank you very much for speaking on my behalf.',
      'I am very grateful to you for your reference.',
    ],
    about: [
      'It concerned {thePosition} at {company}, and a word from somebody who has seen my work counts for more than anything that I could say myself.',
      'For {thePosition} at {company} I could not have named anybody whose judgement I value more.',
      'Your word will have carried weight at {company}, where I have applied for {thePosition}, and I know that such things take time.',
    ],
    news: [
      'You may wish to know that I have {fact}.',
      'I am glad to tell you that I have {fact}.',
      'As to the outcome, I have {fact}.',
    ],
    newsOpen: [
      'As soon as there is an answer, I will let you know.',
      'No decision has been made as yet; you will hear of it from me.',
      'How the matter ends I shall tell you as soon as I know it myself.',
    ],
    close: [
      'If I can be of service to you in return, I hope that you will tell me.',
      'I hope to have an occasion to thank you in person.',
      'Please know that I value your support.',
    ],
  },
  warm: {
    subject: ['Thank you for the reference', 'Thank you for speaking for me', 'My thanks, and some news'],
    thanks: [
      'Thank you for {fact}.',
      'I would like to thank you for {fact}.',
      'I am grateful to you for {fact}.',
    ],
    thanksPlain: [
      'Thank you for giving me a reference.',
      'I would like to thank you for speaking for me.',
      'I am grateful to you for the kind word that you put in for me.',
    ],
    about: [
      'It was for {thePosition} at {company}, and I was glad to be able to name somebody who knows my work as you do.',
      'As you will remember, it was about {thePosition} at {company}. I know that it took time out of your day.',
      'For {thePosition} at {company} it made a difference that somebody would vouch for me who has seen me at work.',
    ],
    news: [
      'You will want to hear how it went: I have {fact}.',
      'There is something to tell already: I have {fact}.',
      'And here is the news: I have {fact}.',
    ],
    newsOpen: [
      'I do not know yet how it will end. As soon as I do, so will you.',
      'There is no answer so far, and I will tell you when one comes.',
      'They have not decided yet. You shall be among the first to hear.',
    ],
    close: [
      'If there is ever something that I can do for you in return, please tell me.',
      'I hope that we can meet before long, and that I can thank you over a cup of coffee.',
      'I have not forgotten what I learned from working with you.',
    ],
  },
  plain: {
    subject: ['Thanks for the reference', 'Thank you for speaking for me', 'Thank you'],
    thanks: ['Thank you for {fact}.', 'Many thanks for {fact}.', "I'm grateful to you for {fact}."],
    thanksPlain: [
      'Thank you for giving me a reference.',
      'Many thanks for putting in a word for me.',
      "I'm grateful to you for being my reference.",
    ],
    about: [
      "It was for {thePosition} at {company}, and it helps a lot that someone who's seen my work will say so.",
      "That was for {thePosition} at {company}. I know it took some of your time, and I don't take it for granted.",
      'For {thePosition} at {company} they wanted to hear from someone who knows me, and I was glad I could name you.',
    ],
    news: [
      "Here's how it went: I have {fact}.",
      "There's news, too: I have {fact}.",
      'You should be one of the first to know that I have {fact}.',
    ],
    newsOpen: [
      "I don't know yet how it'll end. When I do, I'll tell you.",
      "There's no answer yet. I'll write when there is.",
      "They haven't decided so far, and I'll let you know when they do.",
    ],
    close: [
      "If I can ever do the same for you, I'd be glad to.",
      'I hope to see you soon and thank you properly.',
      'If you need anything from me in return, you only have to ask.',
    ],
  },
}
