import type { ReadingContext } from '../reading-context'
import { judgeWords, type Verdict } from './classify'
import type { ParsedMail } from './parsed-mail'
import { isMine } from './unwrap-mail'

/** What a mail is: by who wrote it, by what it carries, and by its words. */
export function verdictOf(
  mail: ParsedMail,
  sentences: readonly string[],
  subject: string,
  interviews: readonly { readonly method: string }[],
  context: ReadingContext,
): Verdict {
  if (mail.unsent || isMine(mail, context)) return { kind: 'outgoing', quotes: [] }
  if (isAbsence(mail, subject, sentences)) return { kind: 'other', quotes: [] }
  const judged = judgeWords(sentences, subject, mail.bulk)
  if (
    judged.kind === 'invitation' &&
    mail.bulk &&
    interviews.length === 0 &&
    !/\byour?\b/i.test(sentences.join(' '))
  )
    return { kind: 'advert', quotes: judged.quotes }
  const [first] = interviews
  if (
    first === undefined ||
    first.method === 'answer' ||
    !['other', 'acknowledgement', 'decisionDate'].includes(judged.kind)
  )
    return judged
  return { kind: first.method === 'cancellation' ? 'cancellation' : 'invitation', quotes: judged.quotes }
}

/** Out of office, and the notice that a mail did not arrive. */
function isAbsence(mail: ParsedMail, subject: string, sentences: readonly string[]): boolean {
  if (mail.autoReply) return true
  const heading =
    /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|undeliverable|delivery (?:status|failure)|mail delivery|returned mail|abwesen|ausser haus|respuesta automática)/i
  const words =
    /\b(?:out of (?:the )?office|on (?:annual|maternity|parental|sick|paternity) leave|away from (?:my|the) (?:desk|office|e-?mail)|on (?:vacation|holiday) (?:until|from|with))\b/i
  return (
    heading.test(subject) ||
    sentences
      .slice(0, 4)
      .some((sentence) => words.test(sentence) && /\b(?:i am|i'm|i will be|currently|i’m)\b/i.test(sentence))
  )
}
