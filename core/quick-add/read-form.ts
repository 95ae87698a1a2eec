import type { InterviewForm } from '../domain/interview'
import type { Line } from './line'

/** A form is never the company: not what follows "at", "@" or "for", and not what a possessive or a dot goes on from. */
const free = String.raw`(?<!(?:\bat|@|\bfor|\bjoin) ?)`
const stop = String.raw`(?![.'-]?\w)`

const forms: readonly (readonly [InterviewForm, RegExp])[] = [
  [
    'video',
    new RegExp(
      String.raw`${free}\b(?:(?:on|via|over|by|per|using) )?(?:ms |microsoft )?(?:google meet|video[- ]?(?:call|chat|conference|interview|screen)?|zoom(?: call)?|teams(?: call)?|skype|webex|facetime|online|remote(?:ly)?|virtual(?:ly)?)${stop}`,
      'i',
    ),
  ],
  [
    'onSite',
    /(?<!(?:\bat|@|\bfor) ?)\b(?:on[- ]?site|in[- ]person|face[- ]to[- ]face|at (?:their|the) (?:office|offices|site|headquarters|hq))\b/i,
  ],
  [
    'phone',
    new RegExp(
      String.raw`${free}\b(?:(?:on|over|by|via|per) (?:the )?)?(?:tele)?phone(?: (?:call|screen(?:ing)?|interview|chat))?${stop}`,
      'i',
    ),
  ],
  [
    'phone',
    new RegExp(String.raw`${free}\b(?:call|screening call|recruiter call)${stop}(?! (?:cent|me|back))`, 'i'),
  ],
]

const link = /\bhttps?:\/\/[^\s\uE000,)]+/i
const videoHost = /(?:zoom\.us|teams\.(?:microsoft|live)\.com|meet\.google\.com|webex\.com|whereby\.com)/i

/** Phone, video or on site, and the link to join by where one stands there. */
export function readForm(line: Line): { readonly form: InterviewForm; readonly joinLink: string } {
  const joinLink = line.takeMatch('link', link)?.[0] ?? ''
  for (const [form, pattern] of forms) {
    if (line.takeMatch('form', pattern) !== null) return { form, joinLink }
  }
  return { form: videoHost.test(joinLink) ? 'video' : 'unknown', joinLink }
}
