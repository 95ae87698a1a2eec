/** Gives each drawn card a slot: an element of the page that it keeps as long as it is drawn. */
export class DrawnSlots {
  private slots = new Map<string, number>()
  private free: number[] = []
  private made = 0

  /**
   * The slots of the cards drawn now, in their order. What is no longer drawn leaves its slot to what is new, which costs a
   * fraction of making one; the slot of `focusedId` goes with its card, or the focus would pass to another unnoticed.
   */
  of(ids: readonly string[], focusedId: string | null): readonly number[] {
    const drawn = new Set(ids)
    for (const [id, slot] of this.slots) if (!drawn.has(id) && id !== focusedId) this.free.push(slot)
    const next = new Map<string, number>()
    for (const id of ids) next.set(id, this.slots.get(id) ?? this.free.pop() ?? (this.made += 1))
    this.slots = next
    return [...next.values()]
  }
}
