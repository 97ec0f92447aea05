/**
 * One chat on one page: events in, calls to the service out, the state between them. What the visitor says stands there
 * at once and is sent in order, each with a key of its own, so that trying again never says it twice.
 *
 * @import { Choice, Event, Pending, Reply, State } from "./conversation.js"
 * @import { Kept } from "./memory.js"
 * @import { Session } from "./transport.js"
 * @import { Tongue } from "./view.js"
 */

import { advance, initial, latest, nextToSend, skips } from "./conversation.js"
import { Frame } from "./frame.js"
import { Memory } from "./memory.js"
import { Failure, Transport } from "./transport.js"
import { View } from "./view.js"

const SILENT_TRIES = 2
const FIRST_PAUSE_SECONDS = 0.5
const MOST_WAITS = 5

export class Chat {
  #host
  #wanted
  #memory
  #transport
  #frame
  #view
  /** @type {State} */
  #state = initial
  /** @type {Session | null} */
  #session = null
  /** The bot with which the conversation can go on in Telegram. @type {string | null} */
  #telegram = null
  #isRecalled = false
  #isAwake = false
  #isSending = false
  /** @type {Promise<void> | null} */
  #beginning = null

  /**
   * @param {HTMLElement} host
   * @param {ShadowRoot} root
   * @param {string} home  the service's address, with a slash at its end
   * @param {string | undefined} wanted  the page's language (BCP 47), shipped or not
   * @param {Tongue} tongue  the interface's
   */
  constructor(host, root, home, wanted, tongue) {
    this.#host = host
    this.#wanted = wanted
    const book = host.getAttribute("price-book")
    this.#memory = new Memory(`seatwise:${new URL(home).host}${book ? `:${book}` : ""}`)
    this.#transport = new Transport(home)
    const actions = {
      say: (/** @type {string} */ text) => this.say(text),
      press: (/** @type {Choice} */ choice) => this.#say({ text: choice.label, choice: choice.id }),
      retry: () => this.#retry(),
      edit: (/** @type {string} */ key) => this.#edit(key),
      language: (/** @type {string} */ tag) => this.speak(tag),
      forget: () => void this.#forget(),
      goOn: () => void this.#goOn(),
      close: () => this.hide(),
      copy: (/** @type {string} */ url) => this.#copy(url),
      contact: () => this.#contact,
    }
    this.#frame = new Frame(host, root, actions)
    this.#view = new View(this.#frame, actions, tongue)
    this.#memory.watch((kept) => void this.#follow(kept))
    for (const change of ["online", "offline"]) addEventListener(change, () => this.#connection())
    document.addEventListener("visibilitychange", () => document.hidden || void this.#follow(this.#memory.read()))
  }

  /**
   * The chat once its look and words are here.
   *
   * @param {HTMLElement} host
   * @param {ShadowRoot} root
   * @param {{home: string, language: string, wanted: string | undefined}} how  `language` is shipped
   */
  static async create(host, root, { home, language, wanted }) {
    const [look, panel, tongue] = await Promise.all([sheet("look.css"), sheet("panel.css"), tongueOf(language)])
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, look, panel]
    return new Chat(host, root, home, wanted, tongue)
  }

  /** @param {boolean} withFocus whether the focus moves in: a panel that opens by itself takes it from nobody */
  show(withFocus) {
    const appears = this.#frame.show()
    if (withFocus) this.#frame.focus()
    if (!appears) return
    this.#fire("open", {})
    this.#connection()
    void this.#wake()
  }

  /** What stands in the page stays there. */
  hide() {
    if (this.#host.getAttribute("position") !== "inline") this.#frame.hide()
  }

  /** @param {string} text as typed; empty text is nothing said */
  say(text) {
    if (text.trim()) this.#say({ text: text.trim().toWellFormed?.() ?? text.trim() })
  }

  /** @param {string} tag the language chosen, BCP 47 */
  speak(tag) {
    const { languages } = this.#view.tongue
    const shipped = languages.find((one) => one.tag === tag) ?? languages.find((one) => one.tag.split("-")[0] === tag.split("-")[0])
    this.#wanted = tag
    if (!latest(this.#state)) return void (shipped && this.#speakAs(shipped.tag))
    if (shipped?.tag !== latest(this.#state)?.language) this.#say({ text: shipped?.name ?? tag, choice: `language:${shipped?.tag ?? tag}` })
  }

  /** @param {Pick<Pending, "text" | "choice">} said */
  #say(said) {
    this.#recall()
    // What is said ahead of an answer that is still on its way means the question to come, which only the service knows.
    const answers = this.#state.pending.length ? undefined : latest(this.#state)?.turn
    this.#dispatch({ type: "said", said: { ...said, key: crypto.randomUUID?.() ?? randomKey(), answers } })
    this.#fire("message", { role: "user", text: said.text })
    void this.#wake()
  }

  /** On first use goes on where this browser was, or begins; then sends what is to be sent. */
  async #wake() {
    this.#recall()
    if (!this.#isAwake) {
      this.#isAwake = true
      if (this.#session) await this.#restore()
      else await this.#begin()
    }
    await this.#send()
  }

  /** Takes up what this browser kept, once. */
  #recall() {
    if (this.#isRecalled) return
    this.#isRecalled = true
    const kept = this.#memory.read()
    this.#session = kept?.session ?? null
    for (const said of kept?.pending ?? []) this.#state = advance(this.#state, { type: "said", said })
  }

  /** A new conversation; whoever asks for one while it begins waits for the same. */
  #begin() {
    this.#beginning ??= this.#start().finally(() => (this.#beginning = null))
    return this.#beginning
  }

  async #start() {
    this.#dispatch({ type: "opening" })
    const staff = Number(this.#host.getAttribute("staff"))
    const book = this.#host.getAttribute("price-book")
    try {
      const { id, token, continue_in, ...reply } = await this.#transport.begin({
        ...(this.#wanted && { language: this.#wanted }),
        ...(book && { price_book: book }),
        ...(Number.isInteger(staff) && staff > 0 && { start: { staff } }),
      })
      this.#session = { id, token }
      this.#knowElsewhere(continue_in)
      this.#dispatch({ type: "began", reply })
      this.#heard(reply)
    } catch (failure) {
      this.#failed(failure)
      this.#dispatch({ type: "unreachable" })
    }
  }

  /** Draws the conversation from its transcript; where it is gone, begins anew and keeps what is still to be said. */
  async #restore() {
    const session = this.#session
    if (!session) return
    if (!this.#state.entries.length) this.#dispatch({ type: "opening" })
    try {
      const { turns, continue_in } = await this.#transport.transcript(session)
      if (session !== this.#session) return
      this.#knowElsewhere(continue_in)
      this.#dispatch({ type: "restored", turns })
      const reply = latest(this.#state)
      if (reply) await this.#speakAs(reply.language)
    } catch (failure) {
      if (failure instanceof Failure && failure.kind === "gone") await this.#renew()
      else this.#dispatch({ type: "unreachable" })
    }
  }

  async #renew() {
    this.#session = null
    this.#memory.clear()
    this.#dispatch({ type: "gone" })
    await this.#begin()
  }

  /** Sends what is pending, one after another, until nothing is left or the service is out of reach. */
  async #send() {
    if (this.#isSending) return
    this.#isSending = true
    try {
      for (let said; (said = nextToSend(this.#state)); ) await this.#deliver(said)
    } finally {
      this.#isSending = false
    }
  }

  /** @param {Pending} said */
  async #deliver(said) {
    if (!this.#session) await this.#begin()
    for (let tries = 0, waits = 0; this.#session; ) {
      try {
        const reply = await this.#transport.say(this.#session, said)
        return await this.#answered(said, reply)
      } catch (failure) {
        if (!(failure instanceof Failure)) throw failure
        if (failure.kind === "gone") return await this.#renew()
        if (failure.kind === "refused") {
          this.#failed(failure)
          return this.#dispatch({ type: "refused", key: said.key, problem: failure.message })
        }
        const isPatient = failure.kind === "wait" ? waits++ < MOST_WAITS : tries < SILENT_TRIES && navigator.onLine
        if (!isPatient) {
          this.#failed(failure)
          return this.#dispatch({ type: "unsent" })
        }
        await pause(failure.kind === "wait" ? failure.seconds : FIRST_PAUSE_SECONDS * 4 ** tries++)
      }
    }
  }

  /**
   * @param {Pending} said
   * @param {Reply} reply
   */
  async #answered(said, reply) {
    const went = skips(this.#state, reply.turn)
    this.#dispatch({ type: "answered", key: said.key, reply })
    if (went) await this.#restore()
    this.#heard(reply)
    await this.#speakAs(reply.language)
  }

  /** @param {Reply} reply tells the page of it */
  #heard(reply) {
    for (const { role, text } of reply.messages) this.#fire("message", { role, text })
    if (reply.quote) this.#fire("quote", reply.quote)
    if (reply.understood.intent === "human") this.#fire("handover", { contact_url: this.#contact })
  }

  /** The interface follows the conversation's language. @param {string} tag */
  async #speakAs(tag) {
    if (tag === this.#view.tongue.language) return
    try {
      this.#view.speak(await tongueOf(tag))
    } catch {
      // The conversation goes on; the interface keeps the words that it has.
    }
  }

  /** Another tab went on, forgot, or began: this one shows the same. @param {Kept | null} kept what it left */
  async #follow(kept) {
    if (!this.#isAwake) return
    const spoken = this.#state.entries.some((entry) => entry.role === "user")
    if (!kept) {
      if (!spoken || this.#state.pending.length) return
      this.#session = null
      this.#dispatch({ type: "forgotten" })
      return void this.#begin()
    }
    const isSame = kept.session?.id === this.#session?.id
    if (!kept.session || (!isSame && spoken) || (isSame && kept.turn <= (latest(this.#state)?.turn ?? 0))) return
    if (!isSame) this.#dispatch({ type: "forgotten" })
    this.#session = kept.session
    await this.#restore()
  }

  async #forget() {
    const session = this.#session
    try {
      if (session) await this.#transport.forget(session)
    } catch (failure) {
      this.#failed(failure)
      return this.#frame.announce(this.#view.tongue.strings.unreachable ?? "")
    }
    this.#session = null
    this.#dispatch({ type: "forgotten" })
    this.#memory.clear()
    await this.#begin()
  }

  /** @param {{telegram: string} | null} place */
  #knowElsewhere(place) {
    this.#telegram = place?.telegram ?? null
    this.#frame.offerElsewhere(this.#telegram !== null)
  }

  /** Leads the visitor to this same conversation in Telegram. */
  async #goOn() {
    if (!this.#session) return
    try {
      const { code } = await this.#transport.continuation(this.#session)
      this.#frame.leadElsewhere(`${this.#telegram}?start=${code}`)
    } catch (failure) {
      this.#failed(failure)
      this.#frame.announce(this.#view.tongue.strings.unreachable ?? "")
    }
  }

  #retry() {
    this.#dispatch({ type: "resent" })
    if (this.#state.status !== "unreachable") void this.#send()
    else if (this.#session) void this.#restore().then(() => this.#send())
    else void this.#begin().then(() => this.#send())
  }

  /** @param {string} key */
  #edit(key) {
    const said = this.#state.pending.find((one) => one.key === key)
    this.#dispatch({ type: "withdrawn", key })
    if (said && said.choice === undefined) this.#frame.write(said.text)
  }

  /** @param {string} url of a quote */
  async #copy(url) {
    const text = this.#transport.forwardable(url, this.#view.tongue.language)
    try {
      // Given as a promise, so that it is still the visitor's own click when the text arrives.
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": text.then((plain) => new Blob([plain], { type: "text/plain" })) })])
      this.#frame.announce(this.#view.tongue.strings.copied ?? "")
    } catch (failure) {
      this.#failed(failure)
    }
  }

  #connection() {
    this.#frame.offline(navigator.onLine ? "" : (this.#view.tongue.strings.offline ?? ""))
    if (navigator.onLine && (this.#state.status === "unreachable" || this.#state.pending.some((one) => one.status === "unsent"))) this.#retry()
  }

  /** Where the page itself says that a person is to be found; only an address that a link may lead to. */
  get #contact() {
    const address = this.#host.getAttribute("contact-url")
    return address && /^(https?:|mailto:|tel:)/i.test(address) ? address : null
  }

  /** @param {Event} event */
  #dispatch(event) {
    this.#state = advance(this.#state, event)
    const { entries, pending } = this.#state
    if (event.type !== "forgotten" && event.type !== "gone" && (pending.length || entries.some((entry) => entry.role === "user"))) {
      this.#memory.write({ session: this.#session, turn: latest(this.#state)?.turn ?? 0, pending: [...pending] })
    }
    this.#view.draw(this.#state)
  }

  /** @param {unknown} failure */
  #failed(failure) {
    const { code, message } = failure instanceof Failure ? failure : { code: "internal", message: String(failure) }
    this.#fire("error", { code, message })
  }

  /**
   * @param {string} name
   * @param {object | null} detail
   */
  #fire(name, detail) {
    return this.#host.dispatchEvent(new CustomEvent(`seatwise:${name}`, { bubbles: true, composed: true, detail }))
  }
}

/** @param {string} name of a style sheet beside this file */
async function sheet(name) {
  const response = await fetch(new URL(name, import.meta.url))
  if (!response.ok) throw new Failure("unreachable", "network")
  return new CSSStyleSheet().replace(await response.text())
}

/** @param {string} tag @returns {Promise<Tongue>} */
async function tongueOf(tag) {
  const response = await fetch(new URL(`${tag}.json`, import.meta.url))
  if (!response.ok) throw new Failure("unreachable", "network")
  return response.json()
}

/** @param {number} seconds */
const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000))

/** For pages without `https`, where `randomUUID` is not to be had: as unguessable. */
const randomKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")
