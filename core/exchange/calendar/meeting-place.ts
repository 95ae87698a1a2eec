import type { InterviewForm } from '../../domain/interview'
import { isMeetingLink, linksIn } from './join-link'

export interface MeetingPlace {
  readonly place: string
  readonly form: InterviewForm
}

const online =
  /^(?:(?:microsoft )?teams(?:[- ]?(?:meeting|besprechung|call))?|microsoft teams[- ]\S+|réunion microsoft teams|reunión de microsoft teams|zoom(?: meeting)?|google meet|webex(?: meeting)?|skype(?: meeting)?|online|virtual|remote|video ?(?:call|conference|chat)?|videocall|tbd|tba)$/i
const phoneWords = /\b(?:phone|telephone|telefon\w*|téléphon\w*|tel[eé]f[oó]n\w*|call me|dial)\b/i
const phoneNumber = /^(?:tel:|phone:?|telefon:?)?\s*\+?\d[\d\s()./-]{5,}$/i

/**
 * Where a meeting is and what kind it is. A video service named as the place is no place once its link is known; a room
 * stays beside a link, since one of the two is for whoever cannot travel.
 */
export function meetingPlaceOf(location: string, joinLink: string, summary: string): MeetingPlace {
  const place = withoutLinks(location.slice(0, 2000))
  const service = online.test(place)
  const phone = phoneNumber.test(place) || (phoneWords.test(summary) && !isMeetingLink(joinLink))
  if (place !== '' && !service && !phone) return { place: place.slice(0, 500), form: 'onSite' }
  const kept = service && joinLink !== '' ? '' : place.slice(0, 500)
  if (phone) return { place: kept, form: 'phone' }
  return { place: kept, form: joinLink !== '' || (service && !/^tb[da]$/i.test(place)) ? 'video' : 'unknown' }
}

function withoutLinks(location: string): string {
  const line = location.trim().replace(/\s*\n\s*/g, ', ')
  if (linksIn(line).length === 0) return line
  return line
    .replace(/https?:\/\/\S+/gi, ' ')
    .replace(/[\s;,|()<>/-]+$/, '')
    .replace(/^[\s;,|()<>/-]+/, '')
    .replace(/\s+/g, ' ')
}
