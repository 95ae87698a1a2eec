/** The printed beginnings whose rest the user types. */
export type FactSlot =
  'thankYouFor' | 'theySaid' | 'sellingPoint' | 'whyThisJob' | 'clarification' | 'news' | 'reason' | 'agreed'

/** What people type although it is printed already; taken off again and again until nothing is left to take. */
export const doubledBeginnings: Readonly<Record<FactSlot, RegExp>> = {
  thankYouFor:
    /^(?:(?:i (?:would like|want|wanted) to |let me |i )?thank you(?: (?:so|very))?(?: much)?(?: again)?(?: for)?|(?:many )?thanks(?: a lot| so much| again)? for|for) +/i,
  theySaid:
    /^(?:(?:you|she|he|they) (?:also )?(?:said|say|says|mentioned|told me|explained|pointed out)(?: to me)?(?: that|:)?|that) +/i,
  sellingPoint: /^(?:i have|i['’]ve|have) +/i,
  whyThisJob:
    /^(?:i(?: would|['’]d) (?:really )?(?:like|love) (?:this|the) (?:job|role|position)(?:,)? because|because) +/i,
  clarification: /^(?:(?:just )?to put (?:it |this )?more clearly *[:,]?|i(?= )) +/i,
  reason: /^(?:(?:the|my) reason is(?: that)?|it is because|because|that|since(?= I)) +/i,
  agreed: /^(?:(?:and |as )?we (?:also |have )?agreed(?: that| on)?|that) +/i,
  news: /^(?:since we spoke,? (?:i have|i['’]ve)|since then,? (?:i have|i['’]ve)|i have|i['’]ve|have) +/i,
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs that cannot follow "I have" as they stand: "I am", "I speak". */
export const bareVerbs =
  words(`am was can could will would know like enjoy want speak understand believe think work do
  love prefer hold own use used bring care`)

/** Past forms that are no participles: "I wrote", not "I have wrote". */
export const pastForms =
  words(`wrote ran began grew took gave drove spoke saw did went knew chose rose threw broke
  became came overcame oversaw undertook withdrew drew flew`)

/** A clarification that begins so is a sentence of its own and takes no "I" before it. */
export const ownBeginnings =
  words(`i i'm i’m i've i’ve i'd i’d i'll i’ll my the our we it this what when there in on at by about your you a an these
  those that if as for`)

/** Words that take a small letter inside a sentence, whatever follows them. */
export const smallWords =
  words(`the a an your you our we they their them my me it its he she his her this that these
  those there here what when where which who whom whose why how all any both each every few many more most much no none
  one two three four five six seven eight nine ten not only some such other another and but or so yet because although
  though if since as at by for from in into of on off out over to under up with without about after before between
  during until while through being having is are was were be been do does did can could may might must shall should
  will would people customers clients users colleagues teams team trust quality safety honesty time data work numbers
  software communication someone everyone everybody nobody nothing something everything anyone time good new old long
  short first last next early late hard easy real great small large big clear quick fast slow part half years months
  weeks days experience patience kindness showing`)

/** Days, months, tongues and peoples: always with a capital letter. */
export const properWords =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april
  june july august september october november december easter christmas english british american french german spanish
  italian portuguese dutch polish chinese japanese korean russian arabic hindi european african asian indian irish
  scottish welsh london paris berlin madrid boeing beijing`)

/** Endings by which a word with a capital is taken for an ordinary one. */
export const wordEndings =
  /(?:ing|ed|ly|ness|ment|ments|tion|tions|ity|ities|ies|ers|ance|ence|ship|ful|less|able|ical)$/
