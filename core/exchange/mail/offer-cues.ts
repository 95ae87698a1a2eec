import type { Cue } from './cues'

/** They want the user. A bare "offer" is no cue: rejections, shops and boards say it, too. */
export const offerCues: readonly Cue[] = [
  {
    kind: 'offer',
    weight: 3,
    says: /\b(?:pleased|delighted|happy|excited|thrilled|glad|like|love|wish|honou?red|decided|pleasure|confirm)\b[^.;]{0,40}\b(?:to (?:formally |officially |verbally )?(?:offer|extend(?: an?)?(?: \w+)? offer)|making|make) (?:to )?(?:you|an? (?:\w+ ){0,2}offer)/,
    unless:
      /\boffer (?:you )?(?:an? |the )?(?:\w+ ){0,2}(?:interview|slot|call|chance|meeting|place on|spot)\b|opportunity to|feedback|help|advice|discount|another (?:time|date)|% off/,
  },
  {
    kind: 'offer',
    weight: 3,
    says: /\b(?:offer (?:of employment|letter|of (?:a )?(?:job|position|contract))|(?<!\b(?:get|land|win|secure|receive|more|any|every|first|next|dream) (?:the |an? |your )?)(?:job|employment) offer|(?:formal|official|verbal|written|contract|conditional|unconditional) offer|letter of (?:offer|intent|appointment)|appointment letter|employment (?:contract|agreement))\b/,
    unless:
      /template|how to|negotiat(?:e|ing) (?:a|your) |\bif\b|before (?:any|an|a|we)|process|may lead|prior to|examples?|more job offers/,
  },
  {
    kind: 'offer',
    weight: 3,
    says: /\b(?:offer|extend|offering|extending) you\b[^.;]{0,40}\b(?:position|role|job|post|contract|place|employment)\b/,
    unless: /interview|\bif\b|opportunity to (?:interview|meet|discuss)|alternative/,
  },
  {
    kind: 'offer',
    weight: 3,
    says: /\b(?:accept|sign|respond to|decide on|consider|review|decline|withdraw from)\b[^.;]{0,25}\b(?:the|this|our|your)(?: \w+)? (?:offer|contract)\b|\b(?:the|this|our|your) offer\b[^.;]{0,30}\b(?:is (?:valid|open|good|attached|contingent|conditional|subject)|expires?|stands|remains|lapses|will (?:expire|lapse|remain))/,
    unless: /\bif\b/,
  },
  {
    kind: 'offer',
    weight: 3,
    says: /\b(?:have|having|welcome|welcoming|see) you (?:join|on(?:board)?|aboard|to|in) (?:us\b|our|the) ?(?:team|board|company|family|crew)?|\b(?:like|love|want) you to (?:be|become|join|work (?:for|with))\b|\b(?:like|wish|want|decide) to accept\b|\bwelcome (?:aboard|to the team|on board)|\b(?:job|role|position) is yours|\bwe(?:'d| would) (?:love|like|be delighted|be thrilled) (?:for you )?to (?:join|have you (?:join|on))/,
    unless: /\bif\b|meet(?:ing)? you|interview|talent (?:community|pool|network)/,
  },
  {
    kind: 'offer',
    weight: 3,
    says: /\b(?:selected|chosen) (?:for|as|to fill) (?:the|our|this) (?:[\w/&-]+ ){0,5}?(?:position|role|job|post|vacancy)\b|\b(?:contract|offer|paperwork)\b[^.;]{0,25}\battached|\battach\w*[^.;]{0,25}\b(?:contract|offer)\b/,
    unless: /\bnot\b|n't\b|interview|\bround\b|\bif\b|next (?:stage|step)|assessment|special offer/,
  },
  {
    kind: 'offer',
    weight: 2,
    says: /\bcongratulations\b|\b(?:base|starting|annual|gross) salary\b|\byour salary\b|\bsalary (?:is|of|will be)|\b(?:ctc|compensation package|start(?:ing)? date|date of joining|joining date|sign-on bonus)\b/,
    unless: /expect|current ctc|range you|\?|what (?:is|are)|your (?:current|expected)/,
  },
]
