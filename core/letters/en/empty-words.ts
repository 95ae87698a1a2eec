/** Words without a meaning of their own, left out when a text is searched for a fact. */
export const emptyWords: ReadonlySet<string> = new Set(
  `the a an and or but of to in on at by for from with without about into over under as than that this these those it
  its is are was were be been being am have has had having do does did i me my we us our you your he she they them
  their his her not no so if then when where which who what how there here will would can could should shall may might
  must more most very just also only own too up out`.split(/\s+/),
)
