/**
 * State to elements. Each entry is made once and stays the same element while it is sent, confirmed and answered, so
 * that nothing jumps and a screen reader hears it once.
 *
 * @import { Answer, Block, Choice, Pending, Saying, State } from "./conversation.js"
 * @typedef {object} Actions  what a visitor can do; the view knows no more of it than the name
 * @property {(text: string) => void} say
 * @property {(choice: Choice) => void} press
 * @property {() => void} retry
 * @property {(key: string) => void} edit
 * @property {(tag: string) => void} language
 * @property {() => void} forget
 * @property {() => void} goOn  in Telegram
 * @property {() => void} close
 * @property {(url: string) => Promise<void>} copy
 * @property {() => string | null} contact
 *
 * @typedef {{language: string, direction: string, languages: {tag: string, name: string}[], strings: Record<string, string>}} Tongue
 */

import { card, isOnCard, paragraph, table } from "./card.js"
import { changes, latest, openChoices, told } from "./conversation.js"
import { h, link, speak } from "./elements.js"
import { Frame } from "./frame.js"

/** What the frame always shows needs no bubble: its menu, and its line about privacy. */
const IN_FRAME = ["commands", "privacy"]

export class View {
  #frame
  #actions
  /** @type {Tongue} */
  #tongue
  /** @type {Map<string, HTMLElement>} */
  #drawn = new Map()
  #chips = ""

  /**
   * @param {Frame} frame
   * @param {Actions} actions
   * @param {Tongue} tongue
   */
  constructor(frame, actions, tongue) {
    this.#frame = frame
    this.#actions = actions
    this.#tongue = tongue
    this.speak(tongue)
  }

  get tongue() {
    return this.#tongue
  }

  /** @param {Tongue} tongue the language of the interface */
  speak(tongue) {
    this.#tongue = tongue
    this.#frame.speak(tongue)
    for (const element of this.#drawn.values()) speak(element, tongue.strings)
  }

  /** @param {State} state */
  draw(state) {
    const log = this.#frame.log
    const fresh = this.#sync(log, this.#wanted(state))
    log.ariaBusy = String(state.status === "waiting")
    this.#mark(state)
    this.#drawTold(told(state))
    this.#drawChanges(state)
    if (fresh) this.#frame.scrollTo(fresh)
  }

  /**
   * What stands in the log, top to bottom: its name, and how it is made when it is not there yet.
   *
   * @param {State} state
   * @returns {[string, () => HTMLElement][]}
   */
  #wanted(state) {
    /** @type {[string, () => HTMLElement][]} */
    const wanted = state.renewed ? [["gone", () => h("p", { class: "note", say: "gone" })]] : []
    for (const entry of state.entries) {
      if (entry.role === "user") wanted.push([entry.key, () => this.#bubble(entry)])
      else wanted.push([`turn ${entry.turn}`, () => this.#answer(entry)])
    }
    for (const said of state.pending) wanted.push([said.key, () => this.#bubble(said)])
    const reply = latest(state)
    const choices = openChoices(state)
    if (reply && choices.length) wanted.push([`choices ${reply.turn}`, () => this.#choices(choices, reply)])
    if (state.status === "waiting" || state.pending.some((one) => one.status === "sending")) wanted.push(["waiting", waiting])
    if (state.status === "unreachable") wanted.push(["unreachable", () => this.#unreachable()])
    return wanted
  }

  /**
   * Makes the log's children those wanted; gives the last one that is new.
   *
   * @param {HTMLElement} log
   * @param {[string, () => HTMLElement][]} wanted
   */
  #sync(log, wanted) {
    const names = new Set(wanted.map(([name]) => name))
    for (const [name, element] of this.#drawn) {
      if (names.has(name)) continue
      if (element.contains(focused(element))) this.#frame.focus()
      element.remove()
      this.#drawn.delete(name)
    }
    let fresh = null
    for (const [place, [name, make]] of wanted.entries()) {
      let element = this.#drawn.get(name)
      if (!element) {
        element = make()
        speak(element, this.#tongue.strings)
        this.#drawn.set(name, element)
        if (element.classList.contains("entry")) fresh = element
      }
      if (log.children[place] !== element) log.insertBefore(element, log.children[place] ?? null)
    }
    return fresh
  }

  /** @param {Saying | Pending} said */
  #bubble({ key, text }) {
    return h("div", { class: "entry user", "data-key": key }, h("div", { class: "bubble", part: "bubble", dir: "auto" }, text), h("div", { class: "state" }))
  }

  /**
   * How each saying stands: on its way, not sent, refused.
   *
   * @param {State} state
   */
  #mark(state) {
    for (const [name, element] of this.#drawn) {
      if (!element.classList.contains("user")) continue
      const said = state.pending.find((one) => one.key === name)
      const status = said?.status ?? "sent"
      if (element.dataset.status === status) continue
      element.dataset.status = status
      element.classList.toggle("failed", status === "unsent" || status === "refused")
      const place = /** @type {HTMLElement} */ (element.querySelector(".state"))
      place.replaceChildren(...this.#stateOf(said))
      speak(place, this.#tongue.strings)
    }
  }

  /** @param {Pending | undefined} said */
  #stateOf(said) {
    switch (said?.status) {
      case "unsent":
        return [
          h("span", { say: "unsent", role: "status" }),
          h("button", { class: "retry", say: "retry", press: () => this.#actions.retry() }),
          h("button", { class: "edit", say: "edit", press: () => this.#actions.edit(said.key) }),
        ]
      case "refused":
        return [h("span", { role: "status" }, said.problem ?? ""), h("button", { class: "edit", say: "edit", press: () => this.#actions.edit(said.key) })]
      case "sending":
        return [h("span", { class: "hidden", say: "sending" })]
      default:
        return []
    }
  }

  /** @param {Answer} reply */
  #answer(reply) {
    const entry = h("div", { class: "entry bot", lang: reply.language, dir: reply.direction })
    const all = reply.messages.flatMap((message) => message.blocks)
    const contact = all.some((block) => block.about === "contact") ? this.#actions.contact() : null
    const elsewhere = contact ? [...IN_FRAME, "contact"] : IN_FRAME
    const blocks = all.filter((block) => !elsewhere.includes(block.about ?? ""))
    const onCard = blocks.some((block) => block.plan) ? blocks.filter(isOnCard) : []
    if (onCard.length) {
      const before = blocks.findIndex(isOnCard)
      const copy = () => reply.quote && this.#actions.copy(reply.quote.url)
      entry.append(...bubble(blocks.slice(0, before)), card(reply, onCard, { isOnPhone: this.#frame.isOnPhone, copy }))
      entry.append(...bubble(blocks.slice(before).filter((block) => !onCard.includes(block))))
    } else {
      entry.append(...bubble(blocks))
    }
    if (contact) entry.prepend(link(contact, "", { class: "contact", say: "contact" }))
    return entry
  }

  /**
   * @param {Choice[]} choices
   * @param {Answer} reply
   */
  #choices(choices, reply) {
    const buttons = choices.map((choice) => h("button", { "data-choice": choice.id, press: () => this.#actions.press(choice) }, choice.label))
    return h("div", { class: "choices", role: "group", lang: reply.language, dir: reply.direction }, ...buttons)
  }

  #unreachable() {
    const again = h("button", { class: "again", say: "retry", press: () => this.#actions.retry() })
    return h("div", { class: "unreachable", role: "status" }, h("p", { say: "unreachable" }), again)
  }

  /** @param {Choice[]} answers */
  #drawTold(answers) {
    const chips = JSON.stringify(answers)
    if (chips === this.#chips) return
    this.#chips = chips
    const buttons = answers.map((answer) => h("button", { class: "chip", "data-choice": answer.id, press: () => this.#actions.press(answer) }, h("span", {}, answer.label)))
    this.#frame.told.hidden = !buttons.length
    this.#frame.told.replaceChildren(...buttons)
  }

  /**
   * "Change" in the visitor's bubbles that gave an answer which is still in force.
   *
   * @param {State} state
   */
  #drawChanges(state) {
    const wanted = changes(state)
    const labels = new Map(told(state).map((one) => [one.id, one]))
    for (const entry of state.entries) {
      if (entry.role !== "user") continue
      const element = this.#drawn.get(entry.key)
      const ids = wanted.get(entry.turn) ?? []
      if (!element || element.dataset.changes === ids.join()) continue
      element.dataset.changes = ids.join()
      element.querySelector(".change")?.remove()
      const [first] = ids.flatMap((id) => labels.get(id) ?? [])
      if (!first) continue
      const change = h("button", { class: "change", say: "change", press: () => this.#actions.press(first) })
      element.append(change)
      speak(element, this.#tongue.strings)
    }
  }
}

/** @param {HTMLElement} element */
const focused = (element) => /** @type {ShadowRoot} */ (element.getRootNode()).activeElement

const waiting = () => h("div", { class: "waiting", role: "status" }, h("span", { class: "hidden", say: "waiting" }), h("i"), h("i"), h("i"))

/**
 * Blocks as one bubble; none where there is nothing to say.
 *
 * @param {Block[]} blocks
 */
function bubble(blocks) {
  const parts = blocks.flatMap((block) => (block.type === "table" ? [table(block)] : block.text ? [paragraph(block)] : []))
  return parts.length ? [h("div", { class: "bubble", part: "bubble" }, ...parts)] : []
}

