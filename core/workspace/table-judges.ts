import { exactlyAs, type Exactly } from './exactly'
import { tableNames, tableSchemas, type TableName } from './workspace'

/** The quick judge of each table's records; where it says false, the schema is asked. */
export const tableJudges = Object.fromEntries(
  tableNames.map((name) => [name, exactlyAs(tableSchemas[name])]),
) as { readonly [T in TableName]: Exactly }
