import { steps } from './steps'
import { asTable } from './figures'
console.log(asTable(await steps(10000, 4)))
