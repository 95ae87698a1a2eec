import type { Words } from '../words'
import { contentChecks } from './content-checks'
import { mannerChecks } from './manner-checks'

/** The checks under the paper, by id. */
export const checks: Words['checks'] = { ...contentChecks, ...mannerChecks }
