/**
 * What this browser keeps for the next page or tab: which conversation it is, how far it went, and what is still to be
 * sent. Kept only once the visitor has spoken; a browser that keeps nothing costs only that.
 *
 * @import { Pending } from "./conversation.js"
 * @import { Session } from "./transport.js"
 * @typedef {{session: Session | null, turn: number, pending: Pending[]}} Kept
 */

export class Memory {
  #name
  /** Keys of what was said here: what another tab has still to send is its own affair. @type {Set<string>} */
  #mine = new Set()

  /** @param {string} name */
  constructor(name) {
    this.#name = name
  }

  /** @returns {Kept | null} null too where what is there is not ours to read */
  read() {
    try {
      return keptIn(localStorage.getItem(this.#name))
    } catch {
      return null
    }
  }

  /** @param {Kept} kept */
  write(kept) {
    for (const { key } of kept.pending) this.#mine.add(key)
    const before = this.read()
    const others = before && before.session?.id === kept.session?.id ? before.pending.filter(({ key }) => !this.#mine.has(key)) : []
    try {
      localStorage.setItem(this.#name, JSON.stringify({ ...kept, pending: [...others, ...kept.pending] }))
    } catch {
      // A full or forbidden storage: this page goes on without.
    }
  }

  clear() {
    try {
      localStorage.removeItem(this.#name)
    } catch {
      // As above.
    }
  }

  /**
   * Calls back with what another tab has kept, or null where it cleared it. Reading anew would not do: what this tab
   * wrote at the same moment may have taken its place.
   *
   * @param {(kept: Kept | null) => void} changed
   */
  watch(changed) {
    addEventListener("storage", (event) => {
      if (event.key === this.#name || event.key === null) changed(keptIn(event.newValue))
    })
  }
}

/** @param {string | null} text @returns {Kept | null} */
function keptIn(text) {
  try {
    const kept = JSON.parse(text ?? "null")
    return Array.isArray(kept?.pending) && Number.isInteger(kept.turn) ? kept : null
  } catch {
    return null
  }
}
