/** Company and role of one text: "Data Analyst at Lorem Labs", "Lorem Labs - Data Analyst", "Lorem Labs | Data Analyst". */
export function splitTitle(text: string): { readonly company: string; readonly role: string } {
  const at = /^(.{2,}?)\s+(?:at|@|bei|chez)\s+(.{2,})$/i.exec(text)
  if (at !== null) return { company: (at[2] ?? '').trim(), role: (at[1] ?? '').trim() }
  const [company = '', ...role] = text.split(/\s+[-–—|·]\s+|\s*\|\s*|:\s+|\s+\/\s+/)
  return { company: company.trim(), role: role.join(', ').trim() }
}
