/*
 * All that a host page pays until its visitor comes near: the element, its launcher button, and nothing more.
 * A classic script, so that one `<script async>` on any page is enough; one block, and strict, so that it leaves no globals.
 */
"use strict"
{
  const TAG = "seatwise-chat"
  const OPTIONS = ["lang", "price-book", "theme", "position", "open", "staff", "contact-url"]
  const MOST_RETURNS_A_SECOND = 20
  const { version, labels } = __SERVED__
  const script = /** @type {HTMLScriptElement} */ (document.currentScript ?? document.querySelector('script[src$="/widget.js"]'))
  const home = new URL(".", script.src).href

  const STYLE = `
:host{display:contents!important}
:host([position=inline]){display:block!important;block-size:600px;max-inline-size:100%}
.launcher{all:initial;display:block;position:fixed;inset:auto 16px 16px auto;z-index:2147483647;margin:0;border:0;padding:0;overflow:visible;background:none;color-scheme:light dark}
.launcher[hidden]{display:none}
.launcher.left{inset:auto auto 16px 16px}
:host([theme=light]) .launcher{color-scheme:light}
:host([theme=dark]) .launcher{color-scheme:dark}
.launcher button{all:unset;box-sizing:border-box;display:flex;align-items:center;gap:8px;min-block-size:48px;min-inline-size:48px;padding:0 20px 0 16px;border-radius:24px;background:var(--seatwise-accent,light-dark(#2447c7,#8fa8ff));color:var(--seatwise-on-accent,light-dark(#fff,#10131a));font:600 15px/1.45 var(--seatwise-font,system-ui,sans-serif);cursor:pointer;box-shadow:0 4px 16px rgb(0 0 0/24%);touch-action:manipulation}
.launcher button:dir(rtl){padding:0 16px 0 20px}
.launcher button:focus-visible{outline:3px solid light-dark(#2447c7,#8fa8ff);outline-offset:3px;box-shadow:0 0 0 3px light-dark(#fff,#14171b)}
.used button{padding:0 12px}
.used span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.launcher [aria-busy=true]{cursor:progress}
.launcher [aria-busy=true] svg{opacity:.5}
@media (forced-colors:active){.launcher button{border:2px solid}}
@media print{.launcher{display:none}}`

  /** @type {Promise<typeof import("./chat.js")> | undefined} */
  let code
  let tries = 0

  /** The rest of the widget; a load that failed is tried anew at the next call. */
  const rest = () =>
    (code ??= import(`${home}widget/${version}/chat.js${tries++ ? `?again=${tries}` : ""}`).catch((error) => {
      code = undefined
      throw error
    }))

  /**
   * The shipped language that stands nearest to one of those wanted, else the first (a BCP 47 look-up, RFC 4647).
   *
   * @param {readonly string[]} wanted
   */
  function nearest(wanted) {
    const tags = Object.keys(labels)
    for (const one of wanted) {
      for (let range = one.toLowerCase(); range; range = range.replace(/-?[^-]*$/, "")) {
        const found = tags.find((tag) => tag.toLowerCase() === range) ?? tags.find((tag) => tag.toLowerCase().startsWith(`${range}-`))
        if (found) return found
      }
    }
    return tags[0] ?? "en"
  }

  /** @param {string} text whether it is a language tag (BCP 47) */
  function isTag(text) {
    try {
      return Intl.getCanonicalLocales(text).length > 0
    } catch {
      return false
    }
  }

  class SeatwiseChat extends HTMLElement {
    static observedAttributes = ["lang", "position", "open"]

    #root = this.attachShadow({ mode: "open" })
    #launcher = document.createElement("div")
    #button = document.createElement("button")
    #label = document.createElement("span")
    /** @type {Promise<import("./chat.js").Chat> | undefined} */
    #chat
    /** Whether this element comes back when the page drops it: only one that this script put there does. */
    comesBack = false
    #returns = 0
    #since = 0

    constructor() {
      super()
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(STYLE)
      this.#root.adoptedStyleSheets = [sheet]
      this.#launcher.className = "launcher"
      this.#launcher.dir = "auto"
      this.#launcher.popover = "manual"
      this.#button.type = "button"
      this.#button.setAttribute("part", "launcher")
      this.#button.setAttribute("aria-haspopup", "dialog")
      this.#button.append(icon(), this.#label)
      this.#button.addEventListener("click", () => this.open())
      for (const near of ["pointerenter", "focus", "touchstart"]) {
        this.#button.addEventListener(near, () => void rest().catch(() => {}), { once: true, passive: true })
      }
      this.#launcher.append(this.#button)
      this.#root.append(this.#launcher)
    }

    connectedCallback() {
      this.#place()
      if (this.#standsOpen) void this.#show(false)
    }

    /** A site that swaps its pages' bodies keeps the launcher; one that removes it again and again at once is left alone. */
    disconnectedCallback() {
      if (!this.comesBack) return
      setTimeout(() => {
        if (this.isConnected) return
        const now = performance.now()
        if (now - this.#since > 1000) [this.#since, this.#returns] = [now, 0]
        this.comesBack = ++this.#returns <= MOST_RETURNS_A_SECOND
        if (this.comesBack) document.body.append(this)
      })
    }

    /**
     * @param {string} name
     * @param {string | null} before
     * @param {string | null} now
     */
    attributeChangedCallback(name, before, now) {
      if (!this.isConnected || before === now) return
      this.#place()
      if (name === "lang" && now) void this.#chat?.then((chat) => chat.speak(now))
      if (name === "lang") return
      if (this.#standsOpen) void this.#show(false)
      else void this.#chat?.then((chat) => this.#standsOpen || chat.hide()) // by then another attribute may be set
    }

    /** Opens the panel and moves the focus into it. Fires `seatwise:open`. */
    open() {
      return this.#show(true)
    }

    /** @param {boolean} withFocus */
    async #show(withFocus) {
      this.#button.ariaBusy = "true"
      try {
        const chat = await this.#load()
        if (withFocus || this.#standsOpen) chat.show(withFocus)
      } catch {
        this.dispatchEvent(new CustomEvent("seatwise:error", { bubbles: true, composed: true, detail: { code: "network", message: "" } }))
      } finally {
        this.#button.ariaBusy = "false"
      }
    }

    /** Closes the panel; the focus goes back to the launcher where it was inside. */
    async close() {
      const chat = await this.#chat
      chat?.hide()
    }

    /**
     * Says something in the visitor's name, as if it were typed.
     * @param {string} text  1 … 4,000 characters
     */
    async send(text) {
      const chat = await this.#load()
      chat.say(text)
    }

    /**
     * Chooses the language of the conversation.
     * @param {string} tag  BCP 47
     */
    async setLanguage(tag) {
      if (this.#chat) (await this.#chat).speak(tag)
      else this.lang = tag
    }

    get #standsOpen() {
      return this.hasAttribute("open") || this.getAttribute("position") === "inline"
    }

    /** What the page or the element itself asks for, best first; a tag that is none (some systems say en-US@posix) asks for nothing. */
    get languages() {
      const near = this.lang || this.closest("[lang]")?.getAttribute("lang") || document.documentElement.lang
      return (near ? [near] : navigator.languages).filter(isTag)
    }

    #load() {
      const wanted = this.languages
      this.#chat ??= rest()
        .then(({ Chat }) => Chat.create(this, this.#root, { home, language: nearest(wanted), wanted: wanted[0] }))
        .catch((error) => {
          this.#chat = undefined
          throw error
        })
      return this.#chat
    }

    /** The launcher as the attributes and the page want it; in the top layer, above all that the page has. */
    #place() {
      const tag = nearest(this.languages)
      const rightToLeft = getComputedStyle(document.documentElement).direction === "rtl"
      this.#label.textContent = labels[tag] ?? ""
      this.#button.lang = tag
      this.#launcher.classList.toggle("left", rightToLeft !== (this.getAttribute("position") === "start"))
      this.#launcher.classList.toggle("used", this.#used)
      this.#launcher.hidden = this.#standsOpen
      if (!this.#launcher.hidden && !this.#launcher.matches(":popover-open")) this.#launcher.showPopover()
    }

    /** Whether this visitor has spoken before: the launcher is a quiet round button then. */
    get #used() {
      try {
        return Object.keys(localStorage).some((key) => key.startsWith("seatwise:"))
      } catch {
        return false
      }
    }
  }

  /** A speech bubble with two lines of a price list. */
  function icon() {
    const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg")
    const look = { viewBox: "0 0 24 24", width: "24", height: "24", fill: "none", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true" }
    for (const [name, value] of Object.entries(look)) picture.setAttribute(name, value)
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path")
    path.setAttribute("d", "M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12.5h5")
    picture.append(path)
    return picture
  }

  /** The element that the page put in; where there is none, one with the options of the script's `data-` attributes. */
  function settle() {
    if (document.querySelector(TAG)) return
    const chat = /** @type {SeatwiseChat} */ (document.createElement(TAG))
    for (const option of OPTIONS) {
      const value = script.getAttribute(`data-${option}`)
      if (value !== null) chat.setAttribute(option, value)
    }
    chat.comesBack = true
    document.body.append(chat)
  }

  if (!customElements.get(TAG)) {
    customElements.define(TAG, SeatwiseChat)
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", settle, { once: true })
    else settle()
  }
}
