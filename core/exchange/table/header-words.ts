import type { ColumnField } from './column-field'
import { foldText } from './fold'

/**
 * Headers of trackers and people's sheets in several languages, by field: English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Turkish, Chinese, Japanese. Compared folded; `note` lists what is known and kept under its own name.
 */
const lists: Readonly<Partial<Record<ColumnField, string>>> = {
  company:
    'company|company name|employer|organization|organisation|org|business|firm|company applied|employer name|companyname|hiring company|firma|unternehmen|arbeitgeber|firmenname|betrieb|entreprise|societe|employeur|nom de l entreprise|empresa|compania|empleador|nombre de la empresa|azienda|societa|ditta|nome azienda|empregador|nome da empresa|bedrijf|werkgever|bedrijfsnaam|sirket|firma adi|公司|公司名称|企业|单位|会社|会社名|企業',
  role: 'role|position|job title|title|job|role title|role name|position title|position name|job name|job role|job position|opening|vacancy|designation|position applied for|applied for|applied position|role applied for|stelle|position beruf|stellenbezeichnung|stellentitel|jobtitel|beruf|rolle|poste|intitule|intitule du poste|fonction|metier|puesto|cargo|posicion|rol|vacante|puesto de trabajo|ruolo|posizione|mansione|vaga|posicao|funcao|functie|functietitel|vacature|pozisyon|岗位|职位|岗位名称|职位名称|职务|職種|ポジション|求人',
  companyAndRole:
    'company role|company position|company and role|company and position|application|opportunity|card name|task name|bewerbung|candidature|candidatura|sollicitatie',
  status:
    'status|stage|state|application status|current status|job status|progress|result|outcome|phase|current stage|application stage|list|list name|column|stand|ergebnis|bewerbungsstatus|stadium|statut|etat|avancement|etape|resultat|estado|etapa|fase|situacion|resultado|stato|esito|situacao|situação|durum|当前状态|状态|进度|进展|结果|ステータス|状況|選考状況',
  appliedOn:
    'applied|applied on|applied at|applied date|date applied|application date|date of application|date submitted|submission date|submitted|submitted on|date|day applied|apply date|applied time|when applied|date sent|timestamp|time stamp|application submitted|date of applying|beworben|beworben am|bewerbungsdatum|bewerbung am|datum|datum der bewerbung|verschickt am|gesendet am|eingereicht am|date de candidature|date candidature|date d envoi|postule le|candidature envoyee le|fecha|fecha de aplicacion|fecha de solicitud|fecha de postulacion|fecha de candidatura|aplicado el|fecha de envio|data|data candidatura|data di candidatura|data invio|data da candidatura|data de candidatura|data de inscricao|sollicitatiedatum|datum sollicitatie|gesolliciteerd op|basvuru tarihi|tarih|投递时间|申请日期|投递日期|申请时间|日期|応募日',
  addedOn:
    'added on|date added|added|date saved|saved on|created|created at|created on|created time|date created|saved date|hinzugefugt am|erstellt am|angelegt am|date d ajout|ajoute le|cree le|fecha de creacion|creado|data di creazione|data de criacao|toegevoegd op|创建时间',
  interview:
    'interview|interview date|interviews|date of interview|interview on|interview scheduled|interview datetime|interview date time|interview time and date|phone screen|phone screen date|phone interview|phone interview date|first interview|second interview|third interview|fourth interview|final interview|1st interview|2nd interview|3rd interview|4th interview|interview 1|interview 2|interview 3|interview 4|interview 1 date|interview 2 date|interview 3 date|first interview date|second interview date|third interview date|final interview date|next interview|next interview date|technical interview|onsite|onsite date|onsite interview|on site|final round|first round|second round|third round|round 1|round 2|round 3|recruiter call|recruiter screen|screening call|screening|tech screen|hr interview|vorstellungsgesprach|vorstellungsgesprach am|gesprach|gesprach am|gesprachstermin|gesprachsdatum|bewerbungsgesprach|interviewtermin|termin|interview am|1 gesprach|2 gesprach|3 gesprach|erstgesprach|zweitgesprach|telefoninterview|entretien|date entretien|date d entretien|date de l entretien|1er entretien|2e entretien|2eme entretien|premier entretien|deuxieme entretien|entrevista|fecha de entrevista|fecha entrevista|primera entrevista|segunda entrevista|colloquio|data colloquio|primo colloquio|secondo colloquio|data da entrevista|data entrevista|gesprek|datum gesprek|sollicitatiegesprek|eerste gesprek|tweede gesprek|mulakat|mulakat tarihi|面试时间|面试日期|面试|一面|二面|三面|面接日|面接',
  interviewTime:
    'interview time|time of interview|uhrzeit|interview uhrzeit|heure|heure entretien|hora|hora entrevista|ora|ora colloquio|time|start time|tijd|tijdstip',
  decisionDate:
    'decision date|decision by|expected decision|decision|they decide by|response expected|expected response|expected response date|entscheidung|entscheidung bis|ruckmeldung bis|antwort bis|reponse attendue|decision attendue|fecha de decision|data decisione',
  answerBy:
    'offer deadline|answer by|answer deadline|respond by|offer expires|offer expiry|angebot gultig bis|angebotsfrist|reponse avant|responder antes de',
  link: 'link|url|job link|job url|posting|job posting|posting link|posting url|listing|listing url|job listing|website|web site|application link|application url|apply url|job post url|job posting url|jd|jd link|job ad|ad|stellenanzeige|anzeige|lien|lien offre|annonce|lien de l offre|enlace|enlace oferta|vinculo|annuncio|link annuncio|link da vaga|岗位链接|链接|网址|リンク|求人リンク',
  reference:
    'reference|ref|reference number|requisition|requisition id|requisition number|req id|req|req number|req no|job id|job number|job ref|job reference|job code|posting id|position id|position number|application id|application number|vacancy number|vacancy id|kennziffer|referenznummer|referenz|stellennummer|job nr|numero de reference|reference de l offre|referencia|numero de referencia|riferimento|codigo|codigo da vaga|referentie|岗位编号|职位编号|编号',
  notes:
    'notes|note|comments|comment|remarks|remark|description|memo|details|feedback|additional notes|notiz|notizen|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|remarques|remarque|commentaire|commentaires|notas|nota|comentarios|observaciones|comentario|observacoes|osservazioni|commenti|opmerking|opmerkingen|notities|notlar|备注|说明|メモ|備考',
  contactName:
    'contact|contact name|contact person|recruiter|recruiter name|interviewer|interviewers|interviewer name|interviewer names|hiring manager|hiring manager name|poc|point of contact|person|met with|ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|gesprachspartner|personne de contact|interlocuteur|recruteur|contacto|persona de contacto|reclutador|entrevistador|contatto|referente|selezionatore|contato|recrutador|contactpersoon|ilgili kisi|联系人|面试官|担当者',
  contactTitle:
    'contact title|contact role|contact job title|recruiter title|interviewer title|interviewer role|interviewer job title|funktion ansprechpartner',
  contactEmail:
    'email|e mail|mail|email address|e mail address|contact email|contact e mail|recruiter email|interviewer email|contact email address|e mail adresse|mail ansprechpartner|e mail ansprechpartner|courriel|adresse mail|adresse email|email contact|correo|correo electronico|email contatto|posta elettronica|mail adresi|邮箱|联系邮箱|メール',
  contactPhone:
    'phone|phone number|telephone|tel|mobile|contact phone|contact number|recruiter phone|telefon|telefonnummer|handy|mobil|telephone contact|portable|numero de telephone|telefono|numero de telefono|movil|celular|telefone|telefoon|telefoonnummer|电话|联系电话|手机|電話',
  note: 'salary|salary range|pay|compensation|expected salary|salary expectation|min salary|max salary|location|city|country|place|where|office|remote|work type|job type|work mode|workplace|source|found on|platform|job board|site|where found|referral|referred by|resume|resume version|resume used|cv|cv version|cover letter|priority|rating|excitement|score|tags|labels|label|industry|sector|department|team|deadline|application deadline|closing date|due date|due|follow up|follow up date|followup|next step|next steps|next action|last updated|updated|last contact|last activity|last edited time|date posted|posted|skills|requirements|rejected on|rejection date|date rejected|response date|date of response|response|gehalt|gehaltsvorstellung|ort|standort|arbeitsort|quelle|portal|branche|prioritat|lebenslauf|anschreiben|frist|bewerbungsfrist|nachste schritte|salaire|lieu|ville|source de l offre|priorite|date limite|relance|salario|sueldo|ubicacion|lugar|ciudad|fuente|prioridad|stipendio|luogo|sede|citta|fonte|retribuzione|local|cidade|loon|locatie|plaats|bron|maas|konum|工作地点|地点|薪资|薪水|来源|渠道|勤務地|給与',
}

const byHeader: ReadonlyMap<string, ColumnField> = new Map(
  Object.entries(lists).flatMap(([field, line]) =>
    line.split('|').map((text) => [foldText(text), field as ColumnField] as const),
  ),
)

/** Headers of address books. They count only in a sheet that lists people. */
const people: Readonly<Partial<Record<ColumnField, string>>> = {
  fullName:
    'name|full name|fullname|contact name|contact|display name|vollstandiger name|nom complet|nome completo|nombre completo|nom et prenom|nome e cognome|naam|isim|姓名|氏名|名前|nome|nombre|person|recruiter|interviewer|file as',
  given: 'first name|given name|firstname|vorname|prenom|nombre de pila|primer nombre|voornaam|ad|名',
  family:
    'last name|family name|surname|lastname|nachname|familienname|nom de famille|nom|apellido|apellidos|cognome|sobrenome|apelido|achternaam|soyad|姓',
  email:
    'email|e mail|mail|email address|e mail address|e mail 1 value|e mail 2 value|e mail 3 value|email 1|email 2|work email|e mail adresse|courriel|adresse mail|correo|correo electronico|posta elettronica|邮箱|メール',
  phone:
    'phone|phone number|telephone|tel|mobile|mobile phone|business phone|phone 1 value|phone 2 value|work phone|telefon|telefonnummer|handy|telefono|movil|celular|telefone|telefoon|电话|手机|電話',
  employer:
    'company|organization|organisation|employer|organization name|organization 1 name|organisation name|firma|unternehmen|entreprise|societe|empresa|azienda|bedrijf|sirket|公司|会社',
  jobTitle:
    'position|job title|title|role|organization title|organization 1 title|organisation title|occupation|beruf|funktion|poste|fonction|cargo|puesto|ruolo|functie|职位|役職',
}

const byPeopleHeader: ReadonlyMap<string, ColumnField> = new Map(
  Object.entries(people).flatMap(([field, line]) =>
    line.split('|').map((text) => [foldText(text), field as ColumnField] as const),
  ),
)

/** What a header says in a list of applications; null for one that is not known. */
export function applicationField(header: string): ColumnField | null {
  const key = foldText(header)
  return byHeader.get(key) ?? byHeader.get(bare(key)) ?? null
}

/** What a header says in a list of people. */
export function personField(header: string): ColumnField | null {
  const key = foldText(header)
  return byPeopleHeader.get(key) ?? byPeopleHeader.get(bare(key)) ?? null
}

/** Whether a text is the header of something known in either kind of list. */
export function isKnownHeader(header: string): boolean {
  return applicationField(header) !== null || personField(header) !== null
}

/** A header without what is said around it: "Company *", "Company (required)", "2. Role", "Applied date dd mm yyyy". */
function bare(key: string): string {
  return key
    .replace(/^\d{1,2} (?=\p{L})/u, '')
    .replace(/^(?:the|my|your|job s) /, '')
    .replace(/ (?:required|optional|dd mm yyyy|mm dd yyyy|yyyy mm dd|if any|optional|field|column)$/, '')
    .trim()
}
