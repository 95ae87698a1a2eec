const withoutArticle = /^(?:hoy|mañana|ayer|ahora)(?!\p{L})/u

/** A day or a moment as said after "hasta" or "para": "el jue 8 abr", but "mañana, 11:00". */
export function onDay(said: string): string {
  return withoutArticle.test(said) ? said : `el ${said}`
}

/** A day or a moment as said after a noun: "del jue 8 abr", but "de mañana, 11:00". */
export function ofDay(said: string): string {
  return withoutArticle.test(said) ? `de ${said}` : `del ${said}`
}
