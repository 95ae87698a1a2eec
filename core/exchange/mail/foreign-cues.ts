import type { Cue } from './cues'

/** The plainest ways of saying so in German, Spanish and French; a mail in another language is left to the user. */
export const foreignCues: readonly Cue[] = [
  {
    kind: 'rejection',
    weight: 3,
    says: /\b(?:nicht (?:weiter )?berücksichtig\w*|für (?:einen? )?ander\w+ (?:bewerber\w*|kandidat\w*)|(?:leider|müssen wir)[^.]{0,60}(?:absag\w*|keine zusage|nicht anbieten)|absage\b)/,
  },
  {
    kind: 'invitation',
    weight: 3,
    says: /\b(?:zu (?:einem|unserem) [\p{L}]*gespräch|zum [\p{L}]*gespräch|einladung zum|laden (?:sie|dich|wir sie|wir dich)[^.]{0,40}ein\b)/u,
    unless: /danke? für das|nach (?:dem|unserem) gespräch/,
  },
  {
    kind: 'acknowledgement',
    weight: 3,
    says: /\b(?:dank für (?:ihre|deine) bewerbung|eingang (?:ihrer|deiner) bewerbung|(?:ihre|deine) bewerbung (?:ist|haben wir|wurde)[^.]{0,30}(?:erhalten|eingegangen))/,
    unless: /leider/,
  },
  {
    kind: 'rejection',
    weight: 3,
    says: /\b(?:no (?:has|ha|hemos|habéis|han) (?:sido )?(?:seleccionad\w|elegid\w|continuar)|otr[ao]s? candidat\w+|(?:candidatura|proceso)[^.]{0,40}(?:descartad\w|no continu\w+)|lamentamos (?:comunicar|informar)\w*)/,
  },
  {
    kind: 'invitation',
    weight: 3,
    says: /\b(?:invitar(?:te|le|la|lo)|concertar|agendar|te (?:proponemos|citamos))[^.]{0,30}entrevista|\bentrevista (?:el|para el)\b/,
  },
  {
    kind: 'acknowledgement',
    weight: 3,
    says: /\b(?:hemos recibido (?:tu|su) (?:candidatura|solicitud|cv)|gracias por (?:tu|su) (?:candidatura|solicitud|inter[ée]s en))/,
  },
  {
    kind: 'rejection',
    weight: 3,
    says: /\b(?:pas (?:été )?retenu\w*|pas donner (?:une )?suite|autre candidat\w*|regret de vous)/,
  },
  {
    kind: 'invitation',
    weight: 3,
    says: /\b(?:invit\w+|convi\w+|propos\w+|fixer|planifier)[^.]{0,40}entretien/,
  },
  {
    kind: 'acknowledgement',
    weight: 3,
    says: /\b(?:bien reçu votre candidature|merci (?:pour|de) votre candidature|accus\w+ réception de votre)/,
  },
]
