import type { CheckId } from '../../letters/check'
import type { CheckWords } from '../check-words'
import { contentChecks } from './content-checks'
import { mannerChecks } from './manner-checks'

/** The checks under the paper, by id. The line is `checks[id][state](values)`; the hint, where not empty, stands below it. */
export const checks = { ...contentChecks, ...mannerChecks } satisfies Readonly<Record<CheckId, CheckWords>>
