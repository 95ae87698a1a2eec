/** How English says what a letter should say. Each pattern is tried on one sentence at a time. */
export const cues = {
  thanks: [/\bthank(?:s|ed)?\b/i, /\bgrateful\b/i, /\bappreciate\b/i, /\bgratitude\b/i],
  acceptance: [
    /\b(?:understand|respect|accept)\b.{0,40}\b(?:decision|choice|answer|why|decided|chose|chosen)\b/i,
    /\b(?:understand|accept|respect) (?:it|that|this)\b/i,
    /\byour (?:decision|choice|answer) is (?:quite )?(?:understandable|clear)/i,
  ],
  interest: [
    /\binterest(?:ed)?\b/i,
    /\b(?:would|should|['’]d) (?:very much |really |still |dearly )?(?:like|love|enjoy)\b.{0,25}\b(?:job|role|position|post|work|join|part)\b/i,
    /\bwant(?:ed)? (?:this|the|to do this|to have this|to work|to join)\b/i,
    /\b(?:keen|eager|enthusiastic|excited|delighted|glad|happy|pleased)\b.{0,40}\b(?:work|join|take on|job|role|position|post|team|part of)\b/i,
    /\bappeals? to me\b/i,
    /\battracts? me\b/i,
    /\btake on gladly\b/i,
    /\bimagine (?:myself )?working\b/i,
    /\b(?:hope|like) to (?:work|join|contribute|be part)\b/i,
  ],
  openDoor: [
    /\b(?:if|should|whenever|when)\b.{0,90}\b(?:opens?|opening|come[s]? (?:up|free)|arise[s]?|vacan\w+|(?:another|other|suitable|similar|further|future) (?:\w+ )?(?:position|role|post|job|opening|opportunit\w+)|something suitable|free again|paths cross)\b/i,
    /\bin (?:the )?future\b/i,
    /\b(?:keep|bear|have) me in mind\b/i,
    /\bthink of me\b/i,
    /\b(?:stay|keep|remain) in (?:touch|contact)\b/i,
    /\b(?:consider(?:ed)?|apply|hear) .{0,30}\b(?:again|later|other|another)\b/i,
    /\b(?:one day|later on|some other time|at a later (?:time|date))\b/i,
  ],
  acceptSentence: [/\baccept\b/i, /\bmy answer is yes\b/i, /\bgladly take (?:it|the|this)\b/i],
  declineSentence: [
    /\bdeclin(?:e|ing)\b/i,
    /\b(?:cannot|can['’]t|can not|not be able to|unable to|will not|won['’]t|not to|not be) accept(?:ing)?\b/i,
    /\bturn(?:ing)? (?:it|the offer|your offer|this) down\b/i,
    /\bturn(?:ing)? down\b/i,
    /\b(?:will not|won['’]t|cannot|can['’]t) (?:be )?(?:tak(?:e|ing)|join(?:ing)?)\b/i,
    /\bdecided (?:against|not to (?:take|join))\b/i,
  ],
  withdrawSentence: [
    /\bwithdraw(?:ing|n)?\b/i,
    /\bno longer (?:wish|want) to be considered\b/i,
    /\btake (?:back my application|my application back|myself out)\b/i,
    /\bremove me\b/i,
  ],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>

/** Sentences that look like one of the above and say the opposite. */
export const guards: Readonly<Partial<Record<keyof typeof cues, readonly RegExp[]>>> = {
  thanks: [/\bno thanks\b/i],
  acceptance: [
    /\b(?:do not|don['’]t|cannot|can['’]t|hard to|difficult to|fail to|not) (?:\w+ )?(?:understand|accept|respect)\b/i,
  ],
  interest: [
    /\b(?:no longer|not|never|lost|less) (?:\w+ )?interest(?:ed)?\b/i,
    /\bin (?:your|the) interest\b/i,
  ],
  acceptSentence: [/\b(?:cannot|can['’]t|not|unable to|won['’]t) (?:be able to )?accept\b/i],
  declineSentence: [/\b(?:not|never) (?:\w+ )?declin/i],
  withdrawSentence: [/\bnot (?:\w+ )?withdraw/i],
}

/** How a wish to meet again is said. */
export const meetAgain = [
  /\b(?:hope|look(?:ing)? forward|(?:glad|happy|pleased|delighted|welcome|enjoy|like|love|chance|occasion)\b).{0,70}\b(?:meet|meeting|see|seeing|speak|speaking|talk|talking|conversation|discuss|discussing|hear|hearing|come back|continue|continuing|visit)\b/i,
  /\b(?:meet|see you|speak|talk) (?:again|soon)\b/i,
] as const

/** How a correction announces itself. */
export const clearingUp = [
  /\b(?:more clearly|clearer version|(?:been|be|have been) clearer|less clear|not (?:as |very )?clear|unclear)\b/i,
  /\b(?:set|put) (?:\w+ ){0,3}straight\b/i,
  /\bclear(?:ing)? (?:\w+ ){0,3}up\b/i,
  /\bclear up\b/i,
  /\b(?:clarify|clarification|misunder\w+|misspoke|wrong impression|correct an? (?:impression|answer|point))\b/i,
  /\b(?:i should have (?:said|added|explained|mentioned)|what i meant|i meant to say)\b/i,
] as const

/** How people speak of what they have done. */
export const experience = [
  /\bI(?:['’]ve| have) (?:(?:also|already|since|myself|just) )?(?:(?!thought|been thinking|enjoyed|heard|noted|read|seen|had\b|remembered|learned|learnt|attached|a far|a good|a much|a better|a clear|no\b|often|written|wanted|hoped|decided|to\b)\p{L}+(?:ed|en|t|ilt|ought|un|ade|ung|own|one|id|led|ent)|led|run|built|cut|made|won|met|set|kept|spent|\p{L}+ years|(?:a|an|the) (?:degree|PhD|doctorate|master|certificate|licence|qualification)|experience)\b/iu,
  /\bmy (?:\w+ )?(?:experience|background|training|years|degree|doctorate|time|work) (?:in|of|at|with|as|on|has|have|would|means)\b/i,
  /\b(?:in|at|from) my (?:last|previous|present|current|former|own) (?:job|role|post|position|company|team|work|employer)\b/i,
  /\bI (?:led|built|ran|managed|designed|wrote|cut|raised|won|grew|saved|reduced|introduced|trained|taught|set up|launched|rebuilt)\b/i,
  /\b(?:years|decade) (?:of|as|in)\b/i,
] as const
