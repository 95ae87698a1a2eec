export const increase = (text) => String(Number(text) + 1)
