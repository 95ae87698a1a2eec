import type { Cue } from './cues'

/** What people call a meeting. */
export const meeting = String.raw`(?:interviews?|call|meeting|chat|conversation|phone ?screen\w*|screening|discussion|session|appointment|slot|assessment|test|coffee|on-?site|visit|round|video)`

/** They ask the user in, or name the time. */
export const invitationCues: readonly Cue[] = [
  {
    kind: 'invitation',
    weight: 3,
    says: /\boffer(?:ing)? you (?:an? |the |this )?(?:\w+ ){0,2}(?:interview|slot|place on our assessment)|\b(?:like|love|decided|happy|excited|pleased|delighted|glad|want) to (?:move|go|proceed|progress|advance)\b[^.;]{0,15}\b(?:forward|ahead|further|on)\b[^.;]{0,15}\b(?:you|your)\b/,
    unless: /\bnot\b|n't\b|unable|\bif\b|other/,
  },
  {
    kind: 'invitation',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:invite|inviting|invited|invitation|propose you|like to propose)\b[^.;]{0,60}\b(?:${meeting}|next (?:stage|step|round)|meet|speak|talk|second|final)`,
    ),
    unless: /people to interview now|friends|webinar|calendar invit\w+ (?:will|to follow)/,
  },
  {
    kind: 'invitation',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:schedul\w+|arrang\w+|set(?:ting)? up|book(?:ing)?|organi[sz]\w+|find(?:ing)? (?:a )?time|find a slot|fix(?:ing)?|line up|pencil\w*)\b[^.;]{0,50}\b${meeting}\b`,
    ),
    unless:
      /will (?:reach out|contact|get in touch|be in touch|call)|already|cannot|(?:re|un)schedul|recruiter will|would be to|meeting rooms|appointment letter/,
  },
  {
    kind: 'invitation',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:your|the|our) (?:\w+ ){0,4}${meeting}\b[^.;]{0,60}\b(?:(?:is|has been|are|was) (?:now )?(?:confirmed|scheduled|booked|set|arranged|fixed|on|at)|will (?:take place|be (?:held|on|at|with|conducted)|last)|takes place)`,
    ),
    unless: /not (?:yet )?|cancel|moved|resched|went/,
  },
  {
    kind: 'invitation',
    weight: 3,
    says: /\b(?:pick|choose|select|book|reserve|find|propose|suggest)\b[^.;]{0,30}\b(?:times?|slots?|date|dates)\b|\b(?:are you|would you be|will you be|if you are|you'd be) (?:available|free|around)\b|\byour availabilit(?:y|ies)\b|\b(?:you have|let (?:us|me) know (?:your|some|what|which|when)|share|send|confirm)[^.;]{0,30}\b(?:availabilit(?:y|ies)|times?|slots?|convenien\w+)\b|\bwhen (?:are you|would you be|you are|you're|suits|works)|\bwhat (?:times?|days?) (?:works?|suits?)|\bdoes \w+[^.;]{0,30}\b(?:work|suit)\b[^.;]{0,15}\?|\bhave (?:time|\d+ minutes)\b/,
    unless:
      /position is|role is|other times|not available|any (?:more )?time|time to (?:apply|review)|first time/,
  },
  {
    kind: 'invitation',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:would|'d) (?:like|love|be (?:keen|happy|delighted|glad)) (?:for you |you )?to (?:come|attend|join us|join me|meet|speak|talk|chat|interview|have (?:a|an)(?: \w+){0,3} ${meeting}|bring you in|get to know|move you (?:forward|on)|progress you|proceed)|\b(?:shortlist\w*|short-listed|selected|chosen)\b[^.;]{0,30}\b(?:for|to)\b[^.;]{0,30}\b(?:${meeting}|next (?:round|stage|step)|attend)`,
    ),
    unless: /\bnot (?:like|be|able|shortlist|select|cho)|n't\b|unable|\bif\b|learn(?:ing)? more/,
  },
  {
    kind: 'invitation',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:look(?:ing)? forward to|see you|meet you|speak(?:ing)? (?:with|to) you|talk(?:ing)? (?:with|to) you)\b[^.;]{0,60}\b(?:on|at|tomorrow|next|this|mon|tues|wednes|thurs|fri|satur|sun)\w*|\bplease (?:be (?:there|at|here)|arrive|report|join (?:the|us|via|using|by)|come to|dial|attend|bring)\b`,
    ),
    unless:
      /hearing|hear from|your (?:application|reply|response)|talent (?:community|network)|joining date|contract/,
  },
  {
    kind: 'invitation',
    weight: 3,
    says: /^when\s*:\s*\S|\byour event (?:is|has been) (?:scheduled|booked|confirmed)|^new event\s*:|^(?:event )?date\/time\s*:\s*\S|^(?:date|day)(?: (?:and|&) time)?\s*:\s*\S.*\d|^(?:time|venue|mode|location of interview|interview (?:date|time|mode))\s*:\s*\S/,
  },
  {
    kind: 'invitation',
    weight: 2,
    says: new RegExp(
      String.raw`\b(?:first|second|third|final|next|technical|hr|panel|virtual|video|phone|telephonic|online|onsite) (?:round|stage|step|${meeting})\b|\bnext steps?\b|\bmove (?:you )?(?:forward|ahead) (?:to|with your|in)|\byou(?:'ve| have) (?:passed|made it|advanced|progressed)`,
    ),
    unless:
      /thank you for|thanks for|after (?:the|your|our)|following (?:the|your|our)|\bnot\b|n't\b|other|unable/,
  },
]
