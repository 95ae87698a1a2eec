import type { StatusMeaning } from './status-meaning'

/** Status texts of trackers and people, folded (`foldText`), by what they stand for; whole texts, not parts. */
const lists: Readonly<Record<Exclude<StatusMeaning, 'keep'>, string>> = {
  saved:
    'saved|bookmarked|wishlist|wish list|to apply|not applied|not applied yet|interested|backlog|to do|todo|lead|prospect|gemerkt|vorgemerkt|zu bewerben|geplant|a postuler|por aplicar|guardado|da candidare|opgeslagen|draft|drafted|researching',
  applied:
    'applied|application sent|application submitted|submitted|sent|apply|in review|under review|received|application received|resume submitted|viewed|application viewed|screening|cv sent|beworben|bewerbung verschickt|bewerbung gesendet|abgeschickt|versendet|eingereicht|gesendet|in prufung|eingangsbestatigung|postule|candidature envoyee|envoyee|envoye|en cours|aplicado|postulado|solicitado|enviado|enviada|candidatura enviada|inviata|candidato|candidata|candidatura inviata|inscrito|gesolliciteerd|sollicitatie verstuurd|basvuruldu|已投递|已申请|投递|応募済み|応募',
  interviewed:
    'interview|interviews|interviewing|interviewed|in interview|interview scheduled|interview booked|invited|interview invitation|phone screen|phone screening|phone interview|screening call|recruiter call|recruiter screen|technical interview|tech interview|final interview|final round|onsite|on site|onsite interview|first interview|second interview|third interview|1st interview|2nd interview|3rd interview|assessment|take home|gesprach|vorstellungsgesprach|bewerbungsgesprach|im gesprach|interviewphase|eingeladen|einladung|telefoninterview|zweitgesprach|entretien|entretiens|entretien prevu|en entretien|entrevista|entrevistas|en entrevista|entrevistado|colloquio|colloqui|in colloquio|gesprek|sollicitatiegesprek|uitgenodigd|mulakat|rozmowa|面试|一面|二面|三面|终面|面接',
  thanked: 'thanked|thank you sent|thank you note sent|follow up sent|followed up|bedankt',
  awaiting:
    'awaiting|awaiting decision|awaiting response|awaiting reply|awaiting feedback|awaiting answer|waiting|waiting for response|waiting to hear back|waiting for feedback|pending|pending decision|decision pending|warten|warte auf antwort|wartend|ausstehend|offen|abwarten|en attente|attente|en espera|esperando|pendiente|in attesa|em espera|aguardando|in afwachting|wachten|bekleniyor|待定|等待|結果待ち',
  offer:
    'offer|offered|offer received|offer extended|got offer|job offer|offer made|negotiation|negotiating|offer negotiation|angebot|zusage|angebot erhalten|offre|offre recue|oferta|oferta recibida|offerta|aanbod|teklif|oferta recebida|内定|录用|已录用',
  declined: 'declined|decline',
  onHold:
    'hold|on hold|paused|pause|onhold|frozen|hiring freeze|position on hold|pausiert|zuruckgestellt|auf eis|en pause|suspendu|en pausa|pausado|in pausa|in sospeso|suspenso|in de wacht|beklemede|暂停',
  accepted:
    'accepted|offer accepted|accepted offer|hired|got the job|got job|signed|contract signed|started|employed|angenommen|eingestellt|angebot angenommen|unterschrieben|accepte|accepte l offre|embauche|embauchee|aceptado|aceptada|oferta aceptada|contratado|contratada|accettata|accettato|assunto|assunta|aceito|aangenomen|kabul edildi|已入职|已接受',
  offerDeclined:
    'offer declined|declined offer|offer rejected by me|offer refused|i declined|declined by me|turned down|turned down offer|angebot abgelehnt|abgesagt von mir|offre refusee|offre declinee|oferta rechazada|oferta recusada|offerta rifiutata|aanbod afgewezen',
  withdrew:
    'withdrew|withdrawn|withdraw|i withdrew|application withdrawn|candidate withdrew|cancelled|canceled|removed|not interested|no longer interested|zuruckgezogen|bewerbung zuruckgezogen|retire|retiree|candidature retiree|retirado|retirada|ritirata|ritirato|desisti|desistencia|teruggetrokken|geri cekildi|撤回',
  rejected:
    'rejected|reject|rejection|denied|not selected|unsuccessful|no|not moving forward|not a fit|position filled|filled|closed|job closed|regret|passed|absage|abgelehnt|absage erhalten|refus|refuse|refusee|rejete|rejetee|rechazado|rechazada|descartado|descartada|no seleccionado|rifiutato|rifiutata|scartato|rejeitado|rejeitada|recusado|recusada|nao selecionado|afgewezen|afwijzing|reddedildi|red|odmowa|拒绝|已拒绝|被拒|不採用|お見送り',
  noAnswer:
    'no response|no answer|no reply|noresponse|ghosted|ghost|ghosted by company|never heard back|no news|expired|stale|dead|archived|keine antwort|keine ruckmeldung|nie gemeldet|sans reponse|pas de reponse|sin respuesta|nessuna risposta|sem resposta|geen antwoord|geen reactie|cevap yok|无回复|未回复|无消息',
}

/** Folded status text → what it stands for. */
export const statusWords: ReadonlyMap<string, StatusMeaning> = new Map(
  Object.entries(lists).flatMap(([meaning, line]) =>
    line.split('|').map((text) => [text, meaning as StatusMeaning] as const),
  ),
)

/** Words that give a longer text away ("Rejected after 2nd round"), the telling ones first. */
export const statusSigns: readonly (readonly [RegExp, StatusMeaning])[] = [
  [
    /\b(?:offer|angebot|offre|oferta) (?:was )?(?:declined|rejected|refused|abgelehnt)|\b(?:declined|rejected|refused|turned down) (?:the |their )?offer\b/,
    'offerDeclined',
  ],
  [/\bwithdr[ae]w|\bzuruckgezogen|\bpulled out\b|\bdropped out\b/, 'withdrew'],
  [
    /\breject|\bnot selected\b|\bturned me down\b|\babsage\b|\babgelehnt\b|\brefus|\brechazad|\brifiutat|\bunfortunately\b|\bdenied\b|\bnot (?:moving|going) forward\b|\bafgewezen\b|\bsaid no\b/,
    'rejected',
  ],
  [
    /\bghost|\bno (?:response|reply|answer|news|word)\b|\bnever (?:heard|replied|answered)\b|\bkeine (?:antwort|ruckmeldung)\b|\bsans reponse\b|\bsin respuesta\b/,
    'noAnswer',
  ],
  [/\bon hold\b|\bfreeze\b|\bfrozen\b|\bpaused\b/, 'onHold'],
  [/\b(?:not|to be) accepted\b/, 'keep'],
  [/\baccepted\b|\bhired\b|\bsigned\b|\bangenommen\b/, 'accepted'],
  [/\boffer\b|\bangebot\b|\boffre\b|\boferta\b|\bofferta\b/, 'offer'],
  [/\b(?:await|waiting|pending|warte)/, 'awaiting'],
  [
    /\binterview|\bphone screen|\bonsite\b|\bgesprach\b|\bentretien|\bentrevista|\bcolloqui|\b(?:first|second|third|final|\d(?:st|nd|rd|th)) round\b|面试|面接/,
    'interviewed',
  ],
  [/\bto apply\b|\bnot (?:yet )?applied\b|\bwishlist\b/, 'saved'],
  [/\bappl(?:ied|ication)\b|\bsubmitted\b|\bbeworben\b|\bpostul/, 'applied'],
]
