import type { Cue } from './cues'

const someoneElse = String.raw`(?:someone|somebody|another|other|one of the other|the other|a person|a candidate|an? (?:\w+ ){0,2}(?:colleague|candidate|applicant|person|profile))`
const held = String.raw`(?:interview|meeting|call|talk|conversation|appointment|chat|visit|round)`
const hiring = String.raw`(?:hire|hires|hiring|recruit\w*|new (?:people|staff|colleagues|positions|roles))`
const papers = String.raw`(?:papers|documents|letter|application|cv|resume|materials)`

/** The same things said in short, plain words, as people write them who use no template. */
export const plainCues: readonly Cue[] = [
  {
    kind: 'rejection',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:took|taken|picked|hired|chose|chosen|preferred|voted for|decided (?:for|on|in favou?r of)|settled on|opted for|gave (?:it|the \w+) to|went (?:with|for|to)|going with|took on|prefers?|picks?|takes|chooses?|favou?rs?)\b[^.;]{0,25}\b${someoneElse}\b|\b(?:given|gave|awarded|promised|offered|going|gone|goes|is out)\b[^.;]{0,30}\bto ${someoneElse}\b`,
    ),
    unless:
      /\b(?:another|other) (?:time|date|day|slot|link|way|room|route|team|meeting|interview|step|round)|\bif\b|\bcould have|to help|\bpicked? (?:you|me)? ?up\b/,
  },
  {
    kind: 'rejection',
    weight: 3,
    says: /(?:\bnot\b|n't\b)[^.;]{0,20}\b(?:mak(?:e|ing|ade) it|made it|work(?:ed)? out|get the (?:job|role|position)|see (?:a|any) (?:place|future|role|fit)|make the (?:cut|list|shortlist)|through to|among (?:those|the)|come (?:any )?further|(?:hire|employ|take) (?:you|a second|anyone else|another))/,
    unless:
      /to (?:the|our|your) (?:interview|meeting|call|talk|office)|tomorrow|today|\bif\b|the time|the date/,
  },
  {
    kind: 'rejection',
    weight: 3,
    says: /\bturn(?:ed|ing)? (?:you|your application|it) down\b|\b(?:will|must|have to|going to) stop here\b|\b(?:ends|ended|end) here\b|\b(?:another|other|someone else)\b[^.;]{0,40}\b(?:better|closer|stronger)(?: (?:fit|match|suited))?\b|\bothers?\b[^.;]{0,30}\b(?:fit|fits|match|matched|suit|suited|meet|met|had|have|scored|were|was|did)\b[^.;]{0,30}\b(?:better|more|closer|closely|stronger|higher)\b|\bnot (?:on|in) (?:our|the) (?:short ?list|short-list|list|final)|\b(?:answer|reply|decision|result|outcome) (?:is|was|has to be|must be) (?:a )?(?:no|negative)\b|\b(?:have to|must) say no\b|\bdecided against\b|\b(?:chosen|chose|decided|elected|agreed|resolved) (?:that we (?:will|would|are) )?not (?:to )?(?!wait|delay|change|postpone|hold)\w+|\bno (?:better|good|positive) news\b|\bno place for you\b|\bnot for us\b|\b(?:were|are) (?:our|the) second choice\b|\bnot (?:the|a) right (?:job|role|place)\b|\bnot need you\b|\bnot think[^.;]{0,30}\bright (?:job|role|fit|person|match)\b|\bwon't be you\b/,
    unless: /\bif\b|another (?:time|day)/,
  },
  {
    kind: 'onHold',
    weight: 3,
    says: new RegExp(
      String.raw`(?:\bno\b|\bnot\b|n't\b|\bcannot\b|\bunable to\b)[^.;]{0,20}\b${hiring}\b[^.;]{0,60}\b(?:before|until|till|for now|at the moment|this (?:year|quarter)|right now|at present|for the time being)\b`,
    ),
  },
  {
    kind: 'onHold',
    weight: 3,
    says: /\b(?:hiring|recruiting|recruitment|search|project|role|position|vacancy)\b[^.;]{0,40}\b(?:(?:has|is|was|have|been|must be|had to be) )+(?:stopped|halted|interrupted|delayed|postponed|parked|shelved)\b|\bstopped for now\b|\b(?:must|have to|need to) wait with (?:this|the|our) (?:\w+ )?(?:position|role|hiring|search)\b|\bon ice\b|\b(?:break|pause|stop|halt) (?:in|from|to|on|with) (?:all |our |the |new )*(?:hiring|recruit\w+|search)\b/,
    unless: /interview|decision (?:is|has|was)|no longer/,
  },
  {
    kind: 'offer',
    weight: 3,
    says: /\b(?:job|role|position|post) is yours\b|\bhere(?:'s| is) (?:the|our|your) (?:\w+ )?offer\b|\b(?:board|team|company|partners) said yes\b|\b(?:you(?:'ve| have)? (?:got|get)|you have) the (?:job|role|position|post)\b|\b(?:happy|glad|delighted|thrilled|pleased) if you (?:would )?(?:join|joined|came|took|accept)|\b(?:make|making|made|have|send|sending|sent|extend\w*) you (?:an? |our |the )?(?:\w+ ){0,2}offer\b|\b(?:the|your) contract\b[^.;]{0,25}\b(?:in the (?:mail|post)|enclosed|on its way|ready|follows|waits)\b|\b(?:we|team|they|i|board|founders) (?:want|wants|choose|chose|have chosen|picked|decided on) you\b(?! to\b)/,
    unless: /want you to (?:know|come|meet|tell)|special|% off/,
  },
  {
    kind: 'offer',
    weight: 2,
    says: /\bsay yes by\b|\bif you (?:take|accept|want) it\b|\b(?:the|your) pay is\b|\bstart is\b/,
  },
  {
    kind: 'invitation',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:fix|find|agree on|set|name|suggest) (?:a|us a|some) (?:time|times|date|day)s?\b|\b(?:could|can|would|will) you (?:come|join us|meet)\b|\bwhich (?:day|time|date|slot)s? (?:suits?|works?|is|are|would|do)\b|\b(?:can|could|shall|may) we (?:speak|talk|meet|phone)\b|\bnext (?:step|stage|round) (?:is|will be|would be) (?:a|an|your|our|the)\b|\b(?:come|visit) (?:and )?(?:see|meet|talk to|visit) us\b|\b(?:we|i) (?:want|wish|hope) to (?:meet|see|speak to|talk to|speak with|talk with|get to know) you\b|\b(?:invite|ask) you (?:in|over|to (?:come|talk|meet|a talk|visit|our))\b|\byou are invited\b|\b(?:are|have come|made it|get) through to\b|\bwants? to (?:see|meet|speak to|talk to) you\b|\bcall me\b[^.;]{0,30}\b(?:on|at|any ?time|tomorrow)\b|\b(?:want|wish) to (?:meet|see|speak to|talk to|get to know) you\b|\b(?:interview|call|meeting|appointment|talk)\s*[:–-]\s*[^.;]{0,30}\d|\b(?:is|are|would|will|does|how about|what about)\b[^.;?]{0,30}\b(?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day|tomorrow|\d{1,2}|morning|afternoon)\b[^.;?]{0,40}\b(?:fine|ok|okay|good|possible|suit|suits|work|works|convenient)\b[^.;?]{0,40}\?`,
    ),
    unless: /\bnot\b|n't\b|instead|later|earlier|webinar|\bif we\b/,
  },
  {
    kind: 'reschedule',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:hours?|minutes|days?|weeks?) (?:later|earlier)\b|\b${held}\b[^.;]{0,60}\b(?:will|can|must|is to) (?:now )?(?:take place|be held|be|start|begin)\b[^.;]{0,60}\binstead\b|\b(?:on|at|to|for)\b[^.;]{0,40}\d[^.;]{0,40}\binstead\b|\bat \d[^.;]{0,12}(?:,| and) not at \d|\b(?:does|do|will|can) ?(?:not|n't) work (?:any ?more|after all|for me)\b|\b${held} (?:planned|scheduled|set|booked) for\b[^.;]{0,60}\b(?:now|moves?|moved)\b`,
    ),
    unless: /\bdecid|\bdecision|get back|\bif you\b|weeks? later,? (?:we|you)/,
  },
  {
    kind: 'cancellation',
    weight: 3,
    says: new RegExp(
      String.raw`\b${held}\b[^.;]{0,50}\b(?:(?:will|does|can|is|shall) ?(?:not|n't)|won't|cannot|can't) (?:take place|happen|be held|go ahead)\b|\b${held}\b[^.;]{0,30}\bis off\b`,
    ),
  },
  {
    kind: 'acknowledgement',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:your|the) ${papers}\b[^.;]{0,30}\b(?:arrived|(?:is|are) (?:here|with us|in our hands|complete)|reached us|came in)\b|\bwe have your ${papers}\b`,
    ),
    unless: /not (?:yet )?(?:arrived|here)/,
  },
  {
    kind: 'decisionDate',
    weight: 3,
    says: /\bbear with us\b|\bneed (?:another|one more|a few more|some more|a little more|more|two|three|\d+) (?:more )?(?:days?|weeks?|time)\b|\b(?:board|panel|committee|team|partners|directors)\b[^.;]{0,20}\b(?:meets?|decides?|sits?)\b[^.;]{0,40}\d|\b(?:know|tell you|say) more\b[^.;]{0,40}\b(?:by|on|in|after|next|from)\b/,
    unless: /\bif you need/,
  },
  {
    kind: 'filled',
    weight: 3,
    says: /\b(?:closed|filled|withdrew|withdrawn|cancel+ed) (?:(?:the|this|our|that|job|vacancy|requisition|position|role|posting|opening) ){1,3}|\bnot be (?:re-?)?filled\b|\bhired from within\b|\b(?:role|position|post|job|vacancy|place) (?:is|has) (?:already |now |sadly )?(?:gone|taken)\b|\bno vacanc(?:y|ies) (?:left|any more|anymore)\b/,
    unless: /not (?:yet )?closed|will be closed|to be filled/,
  },
  {
    kind: 'advert',
    weight: 3,
    says: /\bsign up (?:now|today|here)\b|\bsave \d+ ?%|\b(?:course|training|programme|program) (?:starts|begins)\b|\bone[- ]click\b/,
  },
]
