import type { MailKind } from './mail-kind'

/** Kinds that words alone can tell. */
export type SpokenKind = Exclude<MailKind, 'outgoing' | 'other'>

/**
 * A way of saying something, with how much it says: 3 decides, 2 needs company, 1 only leans. `unless` takes it back
 * within the same sentence. All are matched against one sentence, small letters, straight quotes.
 */
export interface Cue {
  readonly kind: SpokenKind
  readonly weight: 1 | 2 | 3
  readonly says: RegExp
  readonly unless?: RegExp
}

const not = String.raw`(?:\bnot\b|n't\b|\bunable to\b|\bcannot\b|\bno longer\b|\bdecided against\b|\bdeclined? to\b|\bnever\b|\bneither\b|\bwithout\b)`
const goOn = String.raw`(?:mov(?:e|ed|ing)|go(?:ing|ne)?|tak(?:e|en|ing)|proceed(?:ing|ed)?|progress(?:ing|ed)?|continu(?:e|ing|ed)|advanc(?:e|ing|ed)|pursu(?:e|ing|ed)|bring(?:ing)?)`
const other = String.raw`(?:(?:an|some)?other|the other (?:candidate|person|applicant|finalist)|different|alternative|more suitable|more experienced|better[- ]suited|stronger|an? internal|someone|those|the (?:selected|successful|preferred)|applicants? (?:who|whose|with)|(?:candidates?|profiles?|people) (?:who|whose|with|that))`
const search = String.raw`(?:hiring|recruit\w*|search|role|position|vacancy|requisition|process|opening|headcount|job)`

/** The employer says no. Conditions ("if you are not selected …") are taken out before. */
export const rejectionCues: readonly Cue[] = [
  {
    kind: 'rejection',
    weight: 3,
    says: new RegExp(
      String.raw`${not}[^.;]{0,60}?\b${goOn}\b[^.;]{0,25}\b(?:forward|further|ahead|on (?:to|with|in)\b|with (?:you|your)|your|you\b|to the next|any further|in (?:the|our|this) (?:\w+ )?process)`,
    ),
    unless:
      /\b(?:offboard|yet made|hesitate|date|contract|negotiat)|\bnot? (?:only|just)\b|not yet|pending|before we|until (?:you|we (?:receive|have|get)|your)|unless|please upload|anything|without your|on leave/,
  },
  {
    kind: 'rejection',
    weight: 3,
    says: new RegExp(
      String.raw`${not}[^.;]{0,40}?\b(?:been |be )?(?:selected?|selecting|shortlist\w*|short-listed|successful|chosen|choose|considered|considering you|consider (?:you|it|your \w+)|invit(?:e|ing) you|offer(?:ing)? you|in a position to offer|make you an offer|hire you|appoint)\b`,
    ),
    unless:
      /interview feedback|sponsor|not only|feedback (?:on|to)|not yet|reimburse|relocation|individual|considered (?:spam|an offer|a contract)|refund|without (?:a|your)/,
  },
  {
    kind: 'rejection',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:mov\w+|go\w*|proceed\w*|continu\w*|progress\w*|pursu\w*|advanc\w*|select\w*|cho(?:se|sen|osing|ose)|hir\w+|appoint\w*|went|focus\w*|shortlist\w*|made an offer to|offered (?:the|this) (?:[\w/&-]+ ){0,5}(?:role|position|job|post|vacancy) to|extended an offer to|(?:has|have) been (?:offered|given|awarded) to|(?:role|position|job|post) (?:has gone|went|goes) to|filled (?:the|this) (?:role|position|post) with)\b(?: forward| ahead| on| our (?:efforts|search|attention))?(?: in (?:the|our) \w+(?: process)?)?(?: the \w+)? ?(?:with|to|on|for)? ?(?:the application of )?${other}\b(?! (?:time|date|day|slot|interviewer|room|office|platform|link|stage|round|steps?|team member|interview|opportunit|role|position|department))`,
    ),
    unless: /\bif\b|would you|someone from (?:our|the|my)|someone (?:on|in) (?:our|the|my)|someone will/,
  },
  {
    kind: 'rejection',
    weight: 3,
    says: /\b(?:your )?(?:application|candidacy|candidature|profile|submission|cv|interview)\b[^.;]{0,60}\b(?:(?:was|has been|is|were|been) (?:unsuccessful|rejected|declined|discarded|closed|not successful|withdrawn by)|unsuccessful)/,
    unless: /withdrawn? at your/,
  },
  {
    kind: 'rejection',
    weight: 3,
    says: /\byou (?:have been|were|are|'ve been) (?:unsuccessful|rejected|discarded|not successful)/,
  },
  {
    kind: 'rejection',
    weight: 3,
    says: /\bunsuccessful (?:on|in) (?:this|your)|\bno longer (?:being considered|in consideration|under consideration|considering|moving|in the running)|\b(?:end|close|conclude|stop|finish)(?:ed|ing|s)? (?:your|the) (?:application|candidacy|candidature|process with you)|\bnot\b[^.;]{0,30}\b(?:the right|right|a good|a strong enough|an exact|a close enough|good enough|quite the|the best) (?:fit|match)|\b(?:is|was|'s|it'?s) a no\b|\bcloser (?:match|fit) (?:to|for)|\bpass(?:ing)? on (?:your|this|you)|\b(?:going to|have to|decided to|we'll|we will) pass\b(?! (?:you|this|it|your \w+) (?:on|along|to|over))|\bdecided to (?:reject|decline|discard|close|pass|part)|\bremoved? (?:you )?from (?:the )?(?:selection )?process|\b(?:go|gone|going|went|mov\w+|head\w*|took|taken|taking) in(?:to)? (?:a|an) ?(?:other|different|another|alternative) direction|\bwill not be (?:hiring|joining|an offer|any offer)|\bno offer\b|\bdo(?:n't| not) (?:currently )?have (?:an? )?(?:[\w-]+ ){0,2}(?:match|fit|opening|role|position|vacancy)\b|not (?:to )?(?:extend|make|be extending|be making) (?:you )?an offer|withdraw(?:n)? (?:our|the|your) (?:job )?offer/,
  },
  {
    kind: 'rejection',
    weight: 3,
    says: /\b(?:profile|experience|background|skills?|qualifications?|candidature|candidacy)\b[^.;]{0,60}(?:\bdo(?:es)? not|doesn't|don't|\bnot)\b (?:\w+ )?(?:fit|match|meet|adjust|correspond|suit|align)/,
    unless: /\bif\b|reflection/,
  },
  {
    kind: 'rejection',
    weight: 2,
    says: /\b(?:regret|sorry|sad|afraid) (?:to|that|we|you|i)\b|\bregretfully|\bregrettably|\bbad news|\bnot the (?:news|outcome|answer|result)|\bdisappoint/,
    unless:
      /delay|reschedul|inconvenien|miss(?:ed)?|late|wait|postpone|confusion|cancel|slow|short notice|conflict|something|bother|trouble/,
  },
  {
    kind: 'rejection',
    weight: 2,
    says: new RegExp(
      String.raw`\b(?:other|another|stronger|many) (?:\w+ ){0,3}(?:candidates?|applicants?|people|person|profiles?)\b[^.;]{0,60}\b(?:match|fit|suit|align|experience|closer|closely|strong|qualif)|\bmore closely (?:match|align|fit|meet)`,
    ),
  },
  {
    kind: 'rejection',
    weight: 2,
    says: /\b(?:wish|wishing) you\b[^.;]{0,60}\b(?:search|future|career|endeavou?rs?|elsewhere|next (?:step|role|chapter))|\b(?:luck|success|best) (?:in|with|for|on) (?:your|finding|any future|the rest of your)[^.;]{0,30}\b(?:search|future|career|endeavou?rs?|hunt|quest)/,
  },
  {
    kind: 'rejection',
    weight: 1,
    says: /\bunfortunately\b|\bon this occasion\b|\bat this time\b|\bafter (?:careful|much|some|thorough|long|due|a lot of) (?:consideration|thought|review|deliberation|discussion)|\bkeep (?:your|you)[^.;]{0,40}\bon file|\bfuture (?:openings|opportunities|roles|vacancies|positions)|\bencourage you to (?:apply|keep)|\bdifficult (?:decision|choice)|\bhigh (?:volume|number|calibre|caliber|standard)/,
  },
]

/** A place that is taken, or that is gone. */
export const filledCues: readonly Cue[] = [
  {
    kind: 'filled',
    weight: 3,
    says: /\b(?:position|role|vacancy|requisition|job|opening|post|opportunity|req|posting|advert)\b[^.;]{0,60}\b(?:is|was|has|have|been|got|be)\b[^.;]{0,25}\b(?:filled|closed|cancel+ed|withdrawn|taken|eliminated|discontinued|removed|no longer (?:available|open|vacant|needed|active|required))/,
    unless:
      /not been filled|yet to be filled|until (?:it|the|this)|once (?:it|the|this)|when (?:it|the|this)|to be filled|application|will close|closes on/,
  },
  {
    kind: 'filled',
    weight: 3,
    says: /\b(?:have|has|'ve|we) (?:now |already |recently |just |since )?(?:filled|closed|cancel+ed) (?:the|this|our|that) (?:\w+ ){0,5}(?:position|role|vacancy|requisition|job|opening|post|req)\b/,
  },
  {
    kind: 'filled',
    weight: 3,
    says: /\b(?:not|no longer|n't)\b[^.;]{0,20}\b(?:be )?(?:fill(?:ing)?|hir(?:e|ing) for|recruiting for|looking to fill) (?:the|this|that|any)\b/,
    unless: /until|for now|at the moment|pause|hold|freez|froz/,
  },
]

/** Nobody is hired for now. A pause is not a no. */
export const holdCues: readonly Cue[] = [
  {
    kind: 'onHold',
    weight: 3,
    says: new RegExp(
      String.raw`\b${search}\b[^.;]{0,50}\b(?:on hold|paus(?:ed?|ing)|freez(?:e|ing)|frozen|suspend(?:ed|ing)?|postponed|deferred|delayed until|on pause|put off|pushed (?:back|out)|on ice)\b`,
    ),
    unless:
      /not (?:been )?(?:paused|on hold)|no longer on hold|resum(?:ed|ing) after|interview (?:is|was|has been) postponed/,
  },
  {
    kind: 'onHold',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:on hold|paus(?:e|ed|ing)|freez(?:e|ing)|frozen|suspend(?:ed|ing)?|postpon(?:e|ed|ing)|stop(?:ped|ping)?|halt(?:ed|ing)?|hold(?:ing)? off|defer(?:red|ring)?|put(?:ting)? (?:a )?(?:hold|stop|pause) (?:to|on))\b[^.;]{0,50}\b(?:all |our |the |this |new )*${search}\b`,
    ),
    unless: /interview (?:process )?stop|don't stop|never stop|non-stop|hold off applying|not paus/,
  },
  {
    kind: 'onHold',
    weight: 2,
    says: /\bhiring (?:freeze|pause)|\bbudget\b[^.;]{0,40}\b(?:review|freeze|approv|reorgani|restructur)|\brevisit (?:this|the|our)|\b(?:once|when|as soon as) (?:we|hiring|the (?:role|search|position|budget))[^.;]{0,40}\b(?:resume|reopen|restart|open again|approved)/,
  },
]
