/**
 * The panel round the conversation: head with language and menu, log, foot with the answers so far and the field.
 * It keeps to its place: above all of the page, at its lower end edge, or the whole of a phone's screen.
 *
 * @import { Actions, Tongue } from "./view.js"
 */

import { h, icon, link, speak } from "./elements.js"

const ICONS = {
  menu: "M5 12h.01M12 12h.01M19 12h.01",
  close: "M6 6l12 12M18 6L6 18",
  send: "M12 19V5M6 11l6-6 6 6",
}
const MOST_CHARACTERS = 4000
const MOST_LINES = 4
const PHONE = "(max-width: 480px), (max-height: 480px)"
const EDGE = 12

export class Frame {
  #host
  #actions
  #phone = matchMedia(PHONE)
  #title = h("h2", { id: "title", say: "title" })
  #languages = h("select", { class: "language", name: "language" })
  #menuButton = h("button", { class: "menu", name: "menu", "aria-expanded": "false", "aria-controls": "menu", press: () => this.#toggleMenu() }, icon(ICONS.menu))
  #menu = h("div", { class: "menu-list", id: "menu", hidden: true })
  #elsewhere = h("button", { "data-do": "telegram", say: "telegram", hidden: true, press: () => (this.#toggleMenu(false), this.#actions.goOn()) })
  #confirm = h("div", { class: "confirm", role: "alertdialog", "aria-labelledby": "sure", hidden: true })
  /** @type {Record<string, string>} */
  #strings = {}
  #offline = h("p", { class: "offline", role: "status" })
  #status = h("p", { class: "hidden", role: "status" })
  #field = h("textarea", { rows: "1", maxlength: String(MOST_CHARACTERS), dir: "auto", name: "write", hint: "write", enterkeyhint: "send", part: "field" })
  #send = h("button", { part: "send", class: "send", name: "send", press: () => this.#submit() }, icon(ICONS.send))
  log = h("div", { part: "log", class: "log", role: "log", tabindex: "0", name: "log" })
  told = h("div", { class: "told", role: "group", name: "told", hidden: true })
  panel

  /**
   * @param {HTMLElement} host
   * @param {ShadowRoot} root
   * @param {Actions} actions
   */
  constructor(host, root, actions) {
    this.#host = host
    this.#actions = actions
    const item = (/** @type {string} */ name, /** @type {() => void} */ act) =>
      h("button", { "data-do": name, say: name, press: () => (this.#toggleMenu(false), act()) })
    const choose = (/** @type {string} */ id) => () => actions.press({ id, label: this.#menu.querySelector(`[data-do=${id}]`)?.textContent ?? id })
    this.#menu.append(item("restart", choose("restart")), item("human", choose("human")), this.#elsewhere, item("forget", () => this.#askToForget()))
    const close = h("button", { class: "close", name: "close", press: actions.close }, icon(ICONS.close))
    this.panel = h(
      "section",
      { part: "panel", class: "panel", role: "dialog", "aria-labelledby": "title", tabindex: "-1", hidden: true },
      h("header", { part: "head" }, h("div", { class: "names" }, this.#title, h("p", { say: "bot" })), this.#languages, this.#menuButton, close, this.#menu),
      this.log,
      this.#confirm,
      h("footer", {}, this.#offline, this.told, h("div", { class: "compose" }, this.#field, this.#send), h("p", { class: "privacy", say: "privacy" }), this.#status),
    )
    root.append(this.panel)
    this.#listen()
  }

  get isOnPhone() {
    return this.#phone.matches
  }

  get #inline() {
    return this.#host.getAttribute("position") === "inline"
  }

  /** @param {Tongue} tongue */
  speak({ language, direction, languages, strings }) {
    this.#strings = strings
    this.panel.lang = language
    this.panel.dir = direction
    speak(this.panel, strings)
    this.#languages.replaceChildren(...languages.map(({ tag, name }) => h("option", { value: tag, lang: tag, selected: tag === language }, name)))
    this.#languages.value = language
  }

  /** In its place, in the top layer unless it stands in the page. Gives whether it was not there before. */
  show() {
    const appears = this.panel.hidden
    this.panel.hidden = false
    const rightToLeft = getComputedStyle(document.documentElement).direction === "rtl"
    this.panel.classList.toggle("left", rightToLeft !== (this.#host.getAttribute("position") === "start"))
    this.panel.classList.toggle("inline", this.#inline)
    if (this.#inline) {
      this.panel.popover = null
    } else {
      this.panel.popover = "manual"
      if (!this.panel.matches(":popover-open")) this.panel.showPopover()
      this.#host.toggleAttribute("open", true)
    }
    this.#fit()
    return appears
  }

  hide() {
    const inside = this.panel.contains(this.#focused)
    if (this.panel.matches(":popover-open")) this.panel.hidePopover()
    this.panel.hidden = true
    this.#toggleMenu(false)
    this.#host.removeAttribute("open")
    const launcher = this.panel.parentNode?.querySelector("[part=launcher]")
    if (inside && launcher instanceof HTMLElement) launcher.focus()
  }

  /** Into the field; on a touch screen only into the panel, as the keyboard would hide half of it unasked. */
  focus() {
    if (matchMedia("(pointer: coarse)").matches) this.panel.focus()
    else this.#field.focus({ preventScroll: true })
  }

  /**
   * Shows an entry from its beginning, or the end of the log where there is room for more.
   *
   * @param {HTMLElement} entry
   */
  scrollTo(entry) {
    this.log.scrollTop = entry.offsetTop - this.log.offsetTop - EDGE
  }

  /** @param {string} text back into the field, before what is being written there */
  write(text) {
    this.#field.value = [text, this.#field.value].filter(Boolean).join("\n")
    this.#grow()
    this.#field.focus()
  }

  /** @param {boolean} isThere whether the chat can go on in Telegram */
  offerElsewhere(isThere) {
    this.#elsewhere.hidden = !isThere
  }

  /** @param {string} address where the chat goes on: a link, since a page may open none by itself after a wait */
  leadElsewhere(address) {
    this.#ask("telegram", link(address, "", { say: "telegram-open", class: "yes" }), "close")
  }

  /** @param {string} text said to screen readers, and shown by whatever it is about */
  announce(text) {
    this.#status.textContent = text
  }

  /** @param {string} text "" while the network is there */
  offline(text) {
    this.#offline.textContent = text
  }

  get #focused() {
    return /** @type {ShadowRoot} */ (this.panel.getRootNode()).activeElement
  }

  #listen() {
    this.panel.addEventListener("keydown", (event) => this.#key(event))
    this.#field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return
      event.preventDefault()
      this.#submit()
    })
    this.#field.addEventListener("input", () => this.#grow())
    this.#languages.addEventListener("change", () => this.#actions.language(this.#languages.value))
    this.panel.addEventListener("focusout", (event) => {
      if (!this.#menu.hidden && event.relatedTarget instanceof Node && !this.#menu.contains(event.relatedTarget)) this.#toggleMenu(false)
    })
    this.#phone.addEventListener("change", () => this.#fit())
    for (const change of ["resize", "scroll"]) visualViewport?.addEventListener(change, () => this.#fit())
  }

  /** On a phone the panel is as high as what the keyboard leaves. */
  #fit() {
    const sheet = this.#phone.matches && !this.#inline
    this.panel.classList.toggle("sheet", sheet)
    this.panel.ariaModal = sheet ? "true" : null
    if (!sheet || !visualViewport) return
    this.panel.style.setProperty("--height", `${visualViewport.height}px`)
    this.panel.style.setProperty("--top", `${visualViewport.offsetTop}px`)
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === "Escape" && !event.isComposing) {
      event.stopPropagation()
      if (!this.#menu.hidden) this.#toggleMenu(false, true)
      else if (!this.#confirm.hidden) this.#answer()
      else if (!this.#inline) this.#actions.close()
    }
    if (event.key === "Tab" && this.panel.ariaModal === "true") this.#keepInside(event)
  }

  /** @param {KeyboardEvent} event in a sheet that hides the page, Tab goes round within it */
  #keepInside(event) {
    const all = [...this.panel.querySelectorAll("button, select, textarea, a[href], summary, [tabindex='0']")]
    const stops = /** @type {HTMLElement[]} */ (all).filter((element) => element.checkVisibility())
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
    if (this.#focused !== from) return
    event.preventDefault()
    to?.focus()
  }

  #submit() {
    const text = this.#field.value.trim()
    if (!text) return
    this.#field.value = ""
    this.#grow()
    this.#actions.say(text)
  }

  #grow() {
    const field = this.#field
    field.style.height = "auto"
    const line = parseFloat(getComputedStyle(field).lineHeight)
    const borders = field.offsetHeight - field.clientHeight
    field.style.height = `${Math.min(field.scrollHeight + borders, line * MOST_LINES + 2 * EDGE)}px`
  }

  /** @param {boolean} open @param {boolean} [refocus] */
  #toggleMenu(open = this.#menu.hidden === true, refocus = false) {
    this.#menu.hidden = !open
    this.#menuButton.ariaExpanded = String(open)
    if (open) this.#menu.querySelector("button")?.focus()
    if (refocus) this.#menuButton.focus()
  }

  #askToForget() {
    this.#ask("forget-sure", h("button", { class: "yes danger", say: "forget-yes", press: () => this.#actions.forget() }), "keep")
  }

  /**
   * Asks before something is done; whatever is pressed, the question is over.
   *
   * @param {string} question  the name of its string
   * @param {HTMLElement} yes
   * @param {string} no  the name of its label
   */
  #ask(question, yes, no) {
    yes.addEventListener("click", () => this.#answer())
    this.#confirm.replaceChildren(h("p", { id: "sure", say: question }), yes, h("button", { class: "keep", say: no, press: () => this.#answer() }))
    speak(this.#confirm, this.#strings)
    this.#confirm.hidden = false
    yes.focus()
  }

  #answer() {
    this.#confirm.hidden = true
    this.focus()
  }
}
