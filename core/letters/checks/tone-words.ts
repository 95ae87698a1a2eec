/**
 * Words by which a letter presses, blames, gushes or makes itself small. Each pattern is tried on the body as it stands;
 * what is only a matter of warmth raises nothing.
 */
export const toneWords = {
  noPressure: [
    /\bas soon as (?:you can|possible)\b/i,
    /\bASAP\b/i,
    /\burgent(?:ly)?\b/i,
    /\bI (?:must|have to|need to) (?:know|hear|have (?:an|your) (?:answer|decision))\b/i,
    /\bI expect (?:an?|your|to hear|to receive)\b/i,
    /\b(?:your (?:answer|reply|decision)|let me know|I hear)\b.{0,40}\bat the latest\b/i,
    /\b(?:or|otherwise),? I (?:will|shall|would|['’]ll|must) (?:have to |be forced to )?(?:accept|take|withdraw|assume|look)\b/i,
    /\b(?:offers?|compan(?:y|ies)|employers?) (?:is|are) waiting\b/i,
    /\b(?:final|last) chance\b/i,
    /\bimmediate(?:ly)? (?:answer|reply|response)\b|\b(?:answer|reply|respond) immediately\b/i,
  ],
  noBlame: [
    /\byou (?:promised|failed|forgot|ignored|kept me)\b/i,
    /\byou never (?:called|replied|answered|wrote|told|got)\b/i,
    /\byou (?:did not|didn['’]t|have not|haven['’]t) (?:even |bother to )?(?:call|called|reply|replied|answer|answered|write|written|keep|kept|turn up|show up)\b/i,
    /\bkept (?:me )?waiting\b/i,
    /\b(?:still|already) (?:been )?waiting (?:for (?:your|an?|the) )?(?:answer|reply|call|word)\b/i,
    /\bwast(?:ed|e|ing) (?:of )?my time\b/i,
    /\bunprofessional\b|\bdisrespectful\b|\brude\b/i,
    /\bignor(?:ed|ing) (?:my|me)\b/i,
    /\byour (?:fault|mistake|failure)\b/i,
    /\bnobody (?:called|replied|answered|bothered)\b/i,
  ],
  noGush: [
    /!/,
    /\b(?:absolutely|incredibly|insanely|totally|utterly|beyond) (?:love[ds]?|amazed|amazing|thrilled|delighted|honou?red|excited|grateful|fantastic|wonderful|blown)\b/i,
    /\b(?:amazing|awesome|phenomenal|mind-?blowing|unbelievable|fabulous)\b/i,
    /\b(?:over the moon|blown away|super excited|so(?:,)? so (?:much|grateful|excited|happy))\b/i,
    /\bdream (?:job|company|team|come true)\b/i,
    /\b(?:perfect (?:fit|match)|born to do this)\b/i,
    /\bthank you(?:,)? thank you\b|\bthousand thanks\b|\bcannot thank you enough\b|\bcan['’]t thank you enough\b/i,
  ],
  noHedging: [
    /\bsorry (?:to|for) (?:bother|disturb|trouble|pester|tak(?:e|ing) (?:up )?your|writing)\w*/i,
    /\b(?:I am|I['’]m) (?:probably|perhaps|maybe) not\b/i,
    /\bI (?:kind|sort) of\b|\b(?:kind|sort) of (?:think|feel|hope|wonder|like|want)\b/i,
    /\bI guess\b|\bI feel like\b/i,
    /\b(?:might|could) (?:maybe|perhaps possibly|possibly maybe)\b|\bmaybe (?:perhaps|possibly)\b/i,
    /\bif (?:that|it|this) (?:makes (?:any )?sense|is not too much|isn['’]t too much)\b/i,
    /\bjust a (?:quick|little|small|short) (?:note|question|message|mail|email)\b/i,
    /\bwas (?:just |only )?wondering if (?:maybe|perhaps|possibly)\b/i,
    /\bI (?:don['’]t|do not) (?:want|mean) to (?:bother|be a (?:bother|nuisance|burden)|pester|annoy)\b/i,
    /\bfor what (?:it|it['’]s|it is) worth\b/i,
  ],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>
