/** A company's name for comparing: case, accents, punctuation and its legal form make no difference. */
export type CompanyKey = string & { readonly __kind?: 'CompanyKey' }

const legalForms = new Set([
  'ltd',
  'limited',
  'inc',
  'llc',
  'plc',
  'gmbh',
  'ag',
  'sa',
  'sl',
  'bv',
  'corp',
  'co',
])

/** Folds a company's name, so that two applications at one company are known as such; empty where it has no name. */
export function companyKey(name: string): CompanyKey {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const last = words.at(-1)
  return (words.length > 1 && last !== undefined && legalForms.has(last) ? words.slice(0, -1) : words).join(
    ' ',
  )
}
