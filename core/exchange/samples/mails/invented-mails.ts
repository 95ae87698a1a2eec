import { adverts } from './adverts'
import { american } from './american'
import { british } from './british'
import { further } from './further'
import { indian } from './indian'
import type { InventedMail } from './invented-mail'
import { later } from './later'
import { nearMisses } from './near-misses'
import { replies } from './replies'
import { spanish } from './spanish'
import { templates } from './templates'

export const inventedMails: readonly InventedMail[] = [...american, ...british, ...indian, ...spanish, ...templates, ...replies, ...adverts, ...further, ...nearMisses, ...later]
