import type { Cue } from './cues'

const we = String.raw`(?:we|i|we'd|i'd|they|the (?:team|board|panel|company|hiring manager)|[a-z]+)`

/** They have the papers. */
export const receiptCues: readonly Cue[] = [
  {
    kind: 'acknowledgement',
    weight: 3,
    says: /\breceived everything\b|\b(?:received|got|have|receipt of|received and)\b[^.;]{0,20}\b(?:your|the) (?:\w+ ){0,3}(?:application|cv|resume|résumé|submission|candidature|details|documents|materials|profile)\b|\b(?:application|cv|resume|submission|candidature)\b[^.;]{0,60}\b(?:(?:has been|was|is|been|have been) (?:successfully )?(?:received|submitted|sent|recorded|forwarded|registered|under review|being reviewed|in review)|received\b)/,
    unless: /high (?:number|volume)|received (?:many|a large|over|hundreds)|since we received/,
  },
  {
    kind: 'acknowledgement',
    weight: 3,
    says: /\b(?:successfully|you have|you've|you) (?:applied|submitted)\b|\bthank(?:s| you)(?: so much| very much)? for (?:applying|submitting|your application|sending (?:us |in )?your)\b|\bapplication (?:received|confirmation|submitted)\b/,
    unless: /successful in/,
  },
  {
    kind: 'acknowledgement',
    weight: 2,
    says: /\b(?:will|'ll|are|is) (?:now |be |currently )*(?:review(?:ing|ed)?|assess(?:ing)?|look(?:ing)? (?:at|through|over)|evaluat\w+|consider(?:ing)?|read)\b[^.;]{0,30}\b(?:your|application|each|it|every|all)|\b(?:we|our team|a recruiter|someone|a member of)\b[^.;]{0,40}\b(?:be in (?:touch|contact)|contact you|get back|reach out|answer|respond|let you know|come back)\b|\bthank(?:s| you) for your interest|\bread each one/,
  },
]

/** They say when they will decide, or that it takes longer. */
export const dateCues: readonly Cue[] = [
  {
    kind: 'decisionDate',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:decision|decide|decid(?:ed|ing)|deliberat\w+|final(?:ise|ize|ising|izing)|outcome|conclud\w+|next steps|feedback|update|answer|verdict)\b[^.;]{0,70}\b(?:by|before|until|within|in|on|next|early|end of|later|this|after)\b`,
    ),
    unless: /\bif\b|feedback survey|your (?:answer|decision)|\byou (?:decide|answer)|update your|sign/,
  },
  {
    kind: 'decisionDate',
    weight: 2,
    says: new RegExp(
      String.raw`\b${we}(?:'ll| will| expect| hope| plan| aim| should| are going| anticipate)\b[^.;]{0,50}\b(?:decide|decision|get back|be in touch|let you know|update|come back|hear|inform|know)\b[^.;]{0,50}\b(?:by|before|within|in|on|next|early|end)\b`,
    ),
    unless: /your decision/,
  },
  {
    kind: 'decisionDate',
    weight: 2,
    says: /\b(?:still|not yet|need (?:more|a little|a bit|some)|taking (?:longer|a little|a bit)|more time|delay\w*|running (?:late|behind)|interviewing (?:other|the (?:last|remaining)))\b[^.;]{0,60}/,
    unless: /still (?:available|open|looking for new)|reschedul/,
  },
]

/** Not to the user at all, but to many. */
export const advertCues: readonly Cue[] = [
  {
    kind: 'advert',
    weight: 3,
    says: /\b\d+\+? (?:new |more |matching |recommended |similar |other |hot |open )*(?:[\p{L}&/-]+ ){0,4}(?:jobs?|vacanc(?:y|ies)|openings|opportunities|positions|roles)\b|\bjob (?:alert|digest|match(?:es)?|recommendations?)|\bjobs (?:for you|you (?:might|may)|matching|near you|based on|picked|match(?:es)?)|\b(?:recommended|similar|matching|new|more|latest|top|hot) (?:jobs|vacancies|openings)\b|\bapply (?:to these|now|today|before)|\b(?:jobs|roles|vacancies) (?:you|that|this week|of the week)/u,
    unless: /interview(?:ed|ing)? for|applied for|we have \d+ (?:open )?positions? for this|your application/,
  },
  {
    kind: 'advert',
    weight: 3,
    says: /\b(?:newsletter|webinar|masterclass|workshop|e-?book|podcast|free (?:guide|course|trial|resume|cv)|(?:\d+|top|common|best|tricky) (?:\w+ ){0,3}(?:interview )?(?:questions|tips|tricks|ways|secrets|mistakes)|% off|discount|upgrade|premium|coaching|free session|subscribe|special offer|limited[- ]time|get hired|land (?:your|that|more|an?)|interview faster|boost your|stand out|resume (?:review|builder)|salary (?:guide|report)|hidden job market)\b|\bwho(?:'s| is) (?:hiring|viewed)|\b(?:recruiters?|employers?) (?:are|is) (?:looking|searching|hiring|inviting|viewing)/,
  },
  {
    kind: 'advert',
    weight: 2,
    says: /\b(?:unsubscribe|manage (?:your )?(?:preferences|alerts|subscription)|view (?:all|more) jobs|see all|read more|shop now|learn more at)\b/,
  },
]
