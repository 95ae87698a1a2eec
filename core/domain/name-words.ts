/** Words about names, for `readName`. All lower case, without full stops. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** What follows a name after a comma, or at its end, and is no name. */
export const suffixes =
  list(`phd dphil md mba msc bsc ba ma bs ms beng meng llm llb jd dds rn cpa cfa pmp phr sphr
  shrm-cp shrm-scp pe ii iii iv mbe obe`)

/** The same, that need no capitals to be told from names. */
export const spelledSuffixes = list(`jr sr esq dr ing dipl-ing mag`)

/** What stands before a name and is no name. It is never turned into a salutation. */
export const honorifics =
  list(`mr mrs ms miss mx dr prof professor sir dame herr frau hr fr dott ing dipl-ing mag m mme mlle
  monsieur madame sr sra srta señor señora don doña`)

/** Small words that begin a family name. */
export const particles =
  list(`van von de den der des del della delle di da dos das do du la le les lo el al bin ibn ben ter ten
  te zu zum zur vom af av ap mac 't 's vander y st`)

/** Words of teams and shared mailboxes. */
export const teamWords =
  list(`team talent acquisition hiring recruiting recruitment recruiter recruiters human resources hr
  people careers career jobs job staffing support info office admin administration partnernet partner noreply no-reply
  notifications scheduling scheduler service services department helpdesk onboarding interviewer interviewers panel
  candidate candidates applications bewerbung bewerbungen personalabteilung personal karriere recrutement recursos
  humanos rrhh selección meetings calendar kalender bot assistant operations`)

/** Words of companies. */
export const companyWords =
  list(`labs lab gmbh inc ltd llc plc ag se kg bv nv sa sarl srl spa oy ab corp corporation company co
  group solutions systems technologies technology tech consulting partners holding holdings bank university universität
  institute studio studios software foundation agency ventures capital international industries media logistics health
  healthcare insurance college school hospital clinic ministry council`)

/** Words that open a company's name rather than a person's. */
export const companyOpeners =
  list(`grand royal great global general national united american european new smart digital blue
  green red black white golden silver big first central northern southern eastern western pacific atlantic metro city the
  premier prime alpha omega advanced applied modern creative open fresh bright`)

/** What stands where a name is missing. */
export const placeholders =
  list(`null undefined none n/a na unknown guest user anonymous test you me organizer organiser
  attendee host invitee`)

/** Vietnamese family names, which stand first; without tone marks too. */
export const vietnameseFamilies =
  list(`nguyễn nguyen trần tran lê phạm pham hoàng hoang huỳnh huynh phan vũ võ đặng dang bùi
  bui đỗ ngô ngo dương duong lý đinh dinh trịnh trinh`)
