const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words of which a mailbox of many is made. */
export const teamWords =
  words(`recruiting recruitment recruiter recruiters talent acquisition hr careers jobs hiring
  team teams department office noreply no-reply donotreply support info admin reception people-ops onboarding
  resourcing staffing notifications`)

/** Words that firms bear and people do not. */
export const companyWords =
  words(`labs ltd limited inc inc. gmbh llc plc corp corporation company group partnernet
  network solutions systems technologies services holdings university college`)

/** What stands behind a name and is no part of it. */
export const degrees =
  /,\s*(?:ph\.?\s?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|cpa|pmp|jr|sr|esq|frsa|cfa)\.?(?=,|\s|$)/gi
