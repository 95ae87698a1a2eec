const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Names of people and firms that are ordinary English words as well, or days, months and places. */
export const ordinaryNames = words(`
  will mark grace hope faith joy may june april august rose lily bill rich frank jack pat chase grant drew art dean guy
  max penny sunny summer autumn dawn eve ivy olive pearl ruby amber hazel heather violet daisy iris gene ray rob sue
  victor wade ward young long short brown green white black gray grey baker cook mason carter hunter fisher page day
  case bishop king knight price banks fields woods rivers stone hill lane park brook reed wells post close sharp small
  best good love moon snow winter march monday friday sunday christian earnest gay merry misty harmony melody charity
  patience prudence constance honour clay cliff dale glen forest heath ridge miles norm peter skip buck bob sandy
  target apple shell orange gap indeed next boots square stripe slack zoom visa ford dove oracle meta alphabet amazon
  box block snap ring nest notion linear discord signal progress workday compass anthem sage unity gusto lemonade root
  oscar bolt grab wise tide intercom segment front loom canvas harvest focus general fidelity liberty progressive
  principal guardian vanguard discover capital dollar kind quest blue epic clear chime plaid virgin ocado lush pact
  sky sun mars galaxy pilot champion converse express limited pandora subway dominos staples gusto remote deel
  handshake honey bumble hinge match tinder spring sprint relay ramp brave current public betterment wealthsimple
  acorn acorns robin stash dave simple even bright greenhouse lever ashby workable smart figma miro sketch framer
  craft bear drafts things reminders frontier spirit delta united southwest alliance allied national first premier
  mission ally synchrony truist regions frost zions key huntington citizens santander nationwide admiral aviva hastings
  direct line together co-op lidl iceland morrisons waitrose currys argos superdrug lookers evans hobbs reiss whistles
  analyst engineer manager designer developer consultant director lead`)
