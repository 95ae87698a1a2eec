import type { Cue } from './cues'

import { meeting } from './meeting-cues'

const moved = String.raw`(?:reschedul(?:e|ed|ing)|re-schedul(?:e|ed|ing)|mov(?:e|ed|ing)|postpon(?:e|ed|ing)|push(?:ed|ing)?|shift(?:ed|ing)?|chang(?:e|ed|ing)|bring(?:ing)? forward|brought forward|delay(?:ed)?|prepon(?:e|ed)|rearrang(?:e|ed|ing)|put back)`
/** A meeting that is known is moved, or called off. What the *user* may do ("to reschedule, click here") is neither. */
export const changeCues: readonly Cue[] = [
  {
    kind: 'reschedule',
    weight: 3,
    says: new RegExp(
      String.raw`\b${moved}\b[^.;?]{0,50}\b(?:your|our|the|this|tomorrow's|today's|\w+day's) (?:\w+ ){0,4}${meeting}\b`,
    ),
    unless:
      /\byou (?:need|want|wish|have|would like) to|to (?:reschedule|change|cancel)[^.;]{0,30}(?:click|use|visit|reply|follow|contact|please|here)|reschedule or cancel|change (?:in|the way)|moved? (?:forward|you|ahead|on)|^to /,
  },
  {
    kind: 'reschedule',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:your|our|the|this|tomorrow's|today's|\w+day's) (?:\w+ ){0,4}${meeting}\b[^.;?]{0,50}\b(?:has|is|was|been|be|to be|needs? to)\b[^.;]{0,20}\b${moved}\b`,
    ),
    unless: /moved? (?:forward|ahead)|delayed? (?:the|our) decision|may be|can be|^to /,
  },
  {
    kind: 'reschedule',
    weight: 3,
    says: /\b(?:need|have|has|must|like|want|possible|could we|can we|may we|might we|would it be possible)\b[^.;]{0,30}\b(?:to )?(?:reschedule|re-schedule|rearrange|find (?:another|a new|a different|an alternative) (?:time|date|slot|day)|push (?:it|this|our|the|back)|move (?:it|this|us|our|things) (?:to|back)|postpone)\b|\b(?:new|updated|revised|another|alternative|different) (?:time|date|slot|interview time)\b[^.;]{0,40}\b(?:is|:|will be|for (?:your|our|the)|would be)|\binstead of\b[^.;]{0,40}\d/,
    unless: /\bif you\b|\byou (?:need|want|wish|have|would like) to|should you/,
  },
  {
    kind: 'reschedule',
    weight: 2,
    says: /\b(?:no longer|not) (?:be )?(?:able to (?:make|attend|join|meet)|available)|\b(?:scheduling )?conflict\b|\bsomething (?:has|urgent)[^.;]{0,10} come up|\bfallen ill|\bout sick|\bapologi[sz]e? for (?:the|any) (?:inconvenience|short notice|change)/,
    unless: /position|role|job|conflict of interest/,
  },
  {
    kind: 'cancellation',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:your|our|the|this|tomorrow's|today's|\w+day's) (?:\w+ ){0,4}${meeting}\b[^.;?]{0,50}\b(?:has|is|was|been|be|needs? to|must)\b[^.;]{0,20}\b(?:cancel+ed|called off)`,
    ),
    unless: /may be|can be|will be cancel+ed (?:if|unless)/,
  },
  {
    kind: 'cancellation',
    weight: 3,
    says: new RegExp(
      String.raw`\b(?:need|have|has|had|must|forced|are|is|am|we)\b[^.;]{0,15}\b(?:to )?(?:cancel+(?:ing|ed)?|call(?:ing|ed)? off)\b[^.;]{0,30}\b${meeting}\b`,
    ),
    unless: /\bif you\b|\byou (?:need|want|wish|have|would like) to|should you/,
  },
]
