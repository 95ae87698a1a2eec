const list = (words: string): string => words.trim().split(/\s+/).join('|')

/** Words by which a job title or a role is known, each the last word or the whole of one. English; compared without case. */
export const titleWords = new RegExp(
  String.raw`\b(?:${list(`engineer developer programmer architect analyst scientist researcher designer writer editor
  manager director head lead leader chief officer president vp svp evp cto ceo cfo coo cpo cmo chro hr founder partner
  principal recruiter sourcer recruiting coordinator specialist consultant associate assistant administrator accountant
  actuary auditor bookkeeper nurse midwife doctor surgeon dentist paramedic teacher tutor lecturer professor postdoc fellow
  instructor trainer coach planner scheduler steward technician operator representative agent clerk cashier teller barista
  waiter seller salesperson intern trainee apprentice owner supervisor controller buyer strategist marketer copywriter
  journalist photographer animator illustrator lawyer attorney solicitor counsel paralegal secretary receptionist chef cook
  baker driver courier pilot electrician mechanic plumber carpenter welder gardener cleaner guard pharmacist physician
  therapist psychologist chemist biologist economist statistician surveyor translator librarian curator producer tester qa
  sre devops sysadmin adviser advisor broker underwriter evangelist`)})s?\b`,
  'i',
)

/** What is led or done: the rest of many a job title ("VP Engineering", "Head of People"). */
export const departments =
  /^(?:engineering|operations|ops|marketing|sales|product|design|finance|data|people|growth|research|technology|it|legal|support|success|talent|human|resources|strategy|security|infrastructure|platform|analytics|communications|hiring|team|senior|junior|staff|managing|general|of|and|&)$/i

/** Words that only say that there was an interview, and that no field needs. */
export const fillers =
  /\b(?:i|i've|i'll|we|my|me|had|have|having|has|got|get|getting|was|is|will|be|am|just|an?|the|another|new|interview(?:ed|s)?|interviewing|meeting|meet|chat|conversation|talk(?:ed)?|spoke|speaking|call|appointment|round|screen(?:ing)?|scheduled?|booked?|invited|invitation|going|today's|over|by|via|on|from|until|till|to|of|and|then|please|add|note|e-?mail|mail|job|role|position|for|at|with|in|as|about|re|regarding)\b/gi

/** What says that the interview is over. */
export const pastCue =
  /\b(?:had|was|were|met|spoke|talked|interviewed|went|yesterday|last|earlier|ago|did|just)\b/i

/** What says that it is still to come. */
export const futureCue =
  /\b(?:next|will|coming|upcoming|tomorrow|invited|scheduled|booked|have|going|i'll|this)\b/i
