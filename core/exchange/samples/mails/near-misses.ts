import type { InventedMail } from './invented-mail'

const mail = (says: string, kind: InventedMail['kind'], text: string, more: Partial<InventedMail> = {}): InventedMail => ({
  says, kind, text, from: 'Kim Example <kim@tern.example.com>', subject: 'News', ...more,
})

/** Words of one kind in a mail of another. */
export const nearMisses: readonly InventedMail[] = [
  mail('going forward with the user', 'invitation', 'Hi Robin,\n\nGood news: we would like to move forward with your application. Someone will be in touch about a call.'),
  mail('chosen for the next round', 'invitation', 'Congratulations! You have been selected to move on to the next round, a technical interview.'),
  mail('pleased to inform', 'invitation', 'We are pleased to inform you that you have been shortlisted for an interview for the Ranger position.', { role: 'Ranger' }),
  mail('could not be reached', 'invitation', 'We were unable to reach you by phone. Please let us know when you are free to schedule your interview.'),
  mail('cannot make it and asks for Friday', 'reschedule', 'Unfortunately I am unable to make our interview tomorrow. Can we move it to 3pm on Friday?', { startsAt: '2027-02-26T20:00:00Z' }),
  mail('papers are missing', 'other', 'We cannot proceed with your application until you upload your certificates.'),
  mail('no answer yet', 'decisionDate', 'Sorry for the wait. We are not able to give you an answer yet, but expect to decide by 10 March.', { decision: '2027-03-10' }),
  mail('an offer of an interview', 'invitation', 'We are delighted to offer you an interview for the post of Clerk on Monday 8 March at 9:30 GMT.', { role: 'Clerk', startsAt: '2027-03-08T09:30:00Z' }),
  mail('an offer of help', 'other', 'I am happy to offer you help with the forms. Just write to me.'),
  mail('someone else will call', 'invitation', 'I am away this week, so someone from our team will interview you: are you free on Thursday at 4pm ET?', { startsAt: '2027-02-25T21:00:00Z' }),
  mail('no longer the same room', 'other', 'Our office has moved. We are no longer at Harbour Street; the new address is 5 Mill Lane.'),
  mail('salary is asked for', 'other', 'Could you tell me your current salary and what salary you expect?'),
  mail('an assessment that is closed', 'other', 'The survey about our website is now closed. Thank you for taking part.'),
  mail('a no in German', 'rejection', 'Sehr geehrte Frau Sample,\n\nleider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.\n\nMit freundlichen Grüßen'),
  mail('an invitation in German', 'invitation', 'Hallo Robin,\n\nwir möchten dich gern zu einem Vorstellungsgespräch einladen. Wann passt es dir?'),
  mail('a receipt in German', 'acknowledgement', 'Guten Tag,\n\nvielen Dank für Ihre Bewerbung. Wir melden uns in Kürze bei Ihnen.'),
  mail('a no in Spanish', 'rejection', 'Hola Robin,\n\nlamentamos comunicarte que no has sido seleccionada para el puesto.'),
  mail('an invitation in Spanish', 'invitation', 'Hola Robin,\n\nnos gustaría invitarte a una entrevista la próxima semana.'),
  mail('a receipt in Spanish', 'acknowledgement', 'Hola,\n\nhemos recibido tu candidatura y la revisaremos pronto.'),
  mail('a no in French', 'rejection', 'Bonjour,\n\nmalheureusement, votre candidature n’a pas été retenue.'),
  mail('an invitation in French', 'invitation', 'Bonjour,\n\nnous souhaitons vous inviter à un entretien.'),
  mail('a receipt in French', 'acknowledgement', 'Bonjour,\n\nnous avons bien reçu votre candidature.'),
]
