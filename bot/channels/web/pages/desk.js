/**
 * The quote desk: the fields are the request. They are filled by hand or from one sentence, priced as they change, and
 * issued as a quote. It calls the public API alone, and keeps the last quotes in this browser.
 *
 * @typedef {{people?: number, start?: string, end?: string, days?: string[], time_zone?: string}} Shift
 * @typedef {{kind: string, peak?: number, shifts?: Shift[] | null, handover_minutes?: number | null}} Schedule
 * @typedef {{staff: number, schedule: Schedule}} Request
 * @typedef {{plan: string, counts: string, total: string}} Option
 * @typedef {{price_book: {currency: string, billing_period: string}, options: Option[], recommended: string}} Quote
 * @typedef {{number: string, url: string, asked: Request, note: string, language: string}} Kept
 * @typedef {{key: string, asked: Request, note: string, language: string, supersedes: string}} Sent
 */

import { copying, part } from "./copying.js"

const RECENT = "seatwise:desk"
const MOST_RECENT = 20
const PAUSE = 150
/** A number in groups of three digits, all parted by the same sign; spaces of every kind are one by then. */
const GROUPED = /^[1-9]\d{0,2}([ ,.'’٬،])\d{3}(\1\d{3})*$/
const LANGUAGE = document.documentElement.lang

const served = JSON.parse(part("desk").dataset.served ?? "")
const sentence = /** @type {HTMLFormElement} */ (part("sentence"))
const request = /** @type {HTMLFormElement} */ (part("request"))
const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (request.elements.namedItem(name))
const said = /** @type {HTMLInputElement} */ (part("said"))
const rows = part("shifts")

/** The link of the quote whose place the next one takes. */
let supersedes = ""
/** What was last sent to be issued; until a field changes, the same is sent again. @type {Sent | null} */
let sent = null
/** Stops the question for a price that is out of date. */
let asking = new AbortController()
let pause = 0

/**
 * @param {string} method
 * @param {string} path
 * @param {{body?: object, headers?: Record<string, string>, signal?: AbortSignal}} more
 */
async function call(method, path, { body, headers = {}, signal } = {}) {
  const answer = await fetch(served.base + path, {
    method,
    headers: { "Accept-Language": LANGUAGE, ...(body ? { "Content-Type": "application/json" } : {}), ...headers },
    body: body ? JSON.stringify(body) : undefined,
    signal,
  })
  if (answer.headers.get("Content-Type")?.includes("json")) return { ok: answer.ok, told: await answer.json() }
  return { ok: answer.ok, told: await answer.text() }
}

/** Why a call was refused, in words. @param {any} told */
const reasonOf = (told) => told.detail ?? told.title ?? served["desk-failed"]

/** A whole number as typed, in any script's digits, grouped or not; NaN where it is none. @param {string} text */
function count(text) {
  const plain = [...text.normalize("NFKC").trim()].map((digit) => (/\p{Nd}/u.test(digit) ? digitOf(digit) : digit)).join("")
  const digits = GROUPED.test(plain) ? plain.replace(/\D/g, "") : plain
  return /^\d+$/.test(digits) ? Number(digits) : NaN
}

/** Digits of a script stand together, from zero on. @param {string} digit */
function digitOf(digit) {
  const point = digit.codePointAt(0) ?? 0
  let zero = point
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && point - zero < 9) zero -= 1
  return String(point - zero)
}

/* The fields, read and filled */

/**
 * Marks what cannot be read, and days of which none is left.
 * @returns {HTMLElement | null} the first that is so, or is missing
 */
function wrong() {
  let first = null
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (request.querySelectorAll(".days, [inputmode=numeric], [type=time]"))) {
    const shown = !one.closest("[hidden]")
    const unread = shown && isUnread(one)
    if (unread) one.setAttribute("aria-invalid", "true")
    else one.removeAttribute("aria-invalid")
    if (unread || (shown && isMissing(one))) first ??= one
  }
  return first
}

/** @param {HTMLElement} one a field, or the days of a shift */
function isUnread(one) {
  if (!(one instanceof HTMLInputElement)) return !one.querySelector(":checked")
  return one.type === "time" ? one.validity.badInput : Boolean(one.value.trim()) && Number.isNaN(count(one.value))
}

/** @param {HTMLElement} one */
const isMissing = (one) => one instanceof HTMLInputElement && ["staff", "peak", "people"].includes(one.name) && !one.value.trim()

/** @returns {Request | null} null while something is missing or cannot be read */
function asked() {
  if (wrong()) return null
  const staff = count(field("staff").value)
  const kind = String(new FormData(request).get("kind"))
  if (kind === "together") return { staff, schedule: { kind } }
  if (kind === "peak") return { staff, schedule: { kind, peak: count(field("peak").value) } }
  const shifts = [...rows.children].map((row) => shiftOf(/** @type {HTMLElement} */ (row)))
  return { staff, schedule: { kind, shifts, handover_minutes: count(field("handover").value.trim() || "0") } }
}

/** @param {HTMLElement} row @returns {Shift} */
function shiftOf(row) {
  const of = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (row.querySelector(`[name=${name}]`)).value
  const days = [.../** @type {NodeListOf<HTMLInputElement>} */ (row.querySelectorAll("[name=days]:checked"))].map((box) => box.value)
  return {
    people: count(of("people")),
    ...(of("start") ? { start: of("start") } : {}),
    ...(of("end") ? { end: of("end") } : {}),
    ...(days.length < 7 ? { days } : {}),
    ...(row.dataset.zone ? { time_zone: row.dataset.zone } : {}),
  }
}

/** @param {Request | {staff: number | null, schedule: Schedule | null}} told */
function fill({ staff, schedule }) {
  if (staff !== null) field("staff").value = String(staff)
  if (schedule) {
    const kind = /** @type {HTMLInputElement} */ (request.querySelector(`[name=kind][value=${schedule.kind}]`))
    kind.checked = true
    if (schedule.peak) field("peak").value = String(schedule.peak)
    if (schedule.kind === "shifts") {
      rows.replaceChildren()
      for (const shift of schedule.shifts ?? []) addShift(shift)
      field("handover").value = String(schedule.handover_minutes ?? 0)
    }
  }
  changed()
}

/** @param {Shift} told */
function addShift(told = {}) {
  if (rows.children.length >= served.remove.length) return null
  const template = /** @type {HTMLTemplateElement} */ (part("shift"))
  const row = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true))
  const input = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (row.querySelector(`[name=${name}]`))
  if (told.people) input("people").value = String(told.people)
  input("start").value = told.start ?? ""
  input("end").value = told.end ?? ""
  for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (row.querySelectorAll("[name=days]"))) {
    box.checked = !told.days || told.days.includes(box.value)
  }
  if (told.time_zone) row.dataset.zone = told.time_zone
  row.querySelector("button")?.addEventListener("click", () => {
    const next = row.nextElementSibling ?? row.previousElementSibling
    row.remove()
    ;(next?.querySelector("input") ?? part("add")).focus()
    changed()
  })
  rows.append(row)
  return row
}

/** What is shown follows the fields, and so do the prices, after a pause; what is issued next is another quote. */
function changed() {
  sent = null
  const kind = new FormData(request).get("kind")
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (request.querySelectorAll("[data-kind]"))) {
    one.hidden = one.dataset.kind !== kind
  }
  if (kind === "shifts" && !rows.children.length) addShift()
  for (const [place, button] of rows.querySelectorAll("button").entries()) button.setAttribute("aria-label", served.remove[place])
  asking.abort()
  clearTimeout(pause)
  pause = setTimeout(() => void priced(), PAUSE)
}

/* Prices */

async function priced() {
  const body = asked()
  if (!body) return show(null)
  asking = new AbortController()
  const { signal } = asking
  try {
    const { ok, told } = await call("POST", "/v1/prices", { body, signal })
    if (signal.aborted) return
    show(ok ? told : null)
    refuse(ok ? "" : reasonOf(told))
  } catch {
    if (!signal.aborted) refuse(served["desk-failed"])
  }
}

/** @param {Quote | null} quote */
function show(quote) {
  refuse("")
  part("plans").replaceChildren(...(quote?.options ?? []).map((option) => planRow(option, /** @type {Quote} */ (quote))))
}

/** @param {Option} option @param {Quote} quote */
function planRow(option, { price_book: book, recommended }) {
  const row = element("li")
  row.className = option.plan === recommended ? "best" : ""
  const period = served[`period-${book.billing_period}`]
  row.append(element("span", served.plans[option.plan] ?? option.plan), element("b", money(option.total, book.currency)), element("small", period))
  return row
}

/** @template {keyof HTMLElementTagNameMap} Tag @param {Tag} tag @param {string} text */
function element(tag, text = "") {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

/** A decimal string in the page's language; `format` takes the string itself, so that nothing is rounded. @param {string} amount @param {string} currency */
function money(amount, currency) {
  const decimals = amount.split(".")[1]?.length ?? 0
  const how = { style: "currency", currency, minimumFractionDigits: decimals, maximumFractionDigits: decimals, numberingSystem: "latn" }
  return new Intl.NumberFormat(LANGUAGE, /** @type {Intl.NumberFormatOptions} */ (how)).format(/** @type {any} */ (amount))
}

/** @param {string} reason */
function refuse(reason) {
  part("refused").textContent = reason
  part("refused").hidden = !reason
}

/* One sentence */

/** Has the sentence read in a conversation of its own, which is forgotten at once. */
async function read() {
  part("unread").hidden = true
  if (!said.value.trim()) return void (part("unread").hidden = false)
  const begun = await call("POST", "/v1/conversations", { body: { language: LANGUAGE } })
  if (!begun.ok) return refuse(reasonOf(begun.told))
  const path = `/v1/conversations/${begun.told.id}`
  const headers = { Authorization: `Bearer ${begun.told.token}` }
  const key = { "Idempotency-Key": "sentence", ...headers }
  const { ok, told } = await call("POST", `${path}/turns`, { body: { text: said.value }, headers: key })
  void call("DELETE", path, { headers })
  if (!ok) return refuse(reasonOf(told))
  const { facts } = told
  if (!facts.staff && !facts.schedule) {
    part("unread").hidden = false
    return priced()
  }
  leave()
  fill(facts)
  const missing = asked() ? "note" : facts.staff ? "kind" : "staff"
  const next = missing === "kind" ? request.querySelector("[name=kind]:checked") : field(missing)
  ;/** @type {HTMLElement} */ (next).focus()
}

/* The quote */

/** One at a time. */
async function issue() {
  const button = /** @type {HTMLButtonElement} */ (part("issue"))
  if (button.disabled) return
  const body = asked()
  if (!body) return wrong()?.focus()
  const pressed = document.activeElement === button
  button.disabled = true
  refuse("")
  try {
    sent ??= { key: key(), asked: body, note: field("note").value.trim(), language: field("language").value, supersedes }
    await send(sent)
  } finally {
    button.disabled = false
    if (pressed && document.activeElement === document.body) button.focus()
  }
}

/** @param {Sent} what */
async function send(what) {
  const { asked, note, language } = what
  const body = { ...asked, language, ...(note ? { note } : {}), ...(what.supersedes ? { supersedes: what.supersedes } : {}) }
  const { ok, told } = await call("POST", "/v1/quotes", { body, headers: { "Idempotency-Key": what.key } })
  if (!ok) return refuse(reasonOf(told))
  const kept = { number: told.number, url: told.url, asked, note, language }
  keep([kept, ...recent().filter((one) => one.url !== kept.url && one.url !== what.supersedes)])
  // the agent may be changing another quote already
  if (supersedes === what.supersedes) {
    if (field("note").value.trim() === note) field("note").value = ""
    takePlaceOf(null)
  }
  if (await showIssued(kept)) part("copy-text").focus()
}

/** @param {Kept} kept @returns whether it is shown; the one before is gone in any case */
async function showIssued({ number, url, language }) {
  part("issued").hidden = true
  const path = `/q/${url.split("/").at(-1)}`
  const { ok, told } = await call("GET", `${path}.txt?lang=${language}`)
  if (!ok) return void refuse(reasonOf(told))
  part("number").textContent = number
  part("text").textContent = told
  part("text").lang = language
  part("link").textContent = url
  for (const [id, form] of [["pdf", ".pdf"], ["open", ""]]) part(id ?? "").setAttribute("href", `${served.base}${path}${form}?lang=${language}`)
  part("issued").hidden = false
  return true
}

/** The next quote takes the place of this one. @param {Kept | null} kept */
function takePlaceOf(kept) {
  supersedes = kept?.url ?? ""
  part("replaces").hidden = !kept
  part("instead").textContent = kept ? served.instead.replace(served.place, kept.number) : ""
}

/** The next quote takes no other's place, and the note that came with the other goes too. */
function leave() {
  if (supersedes) field("note").value = ""
  takePlaceOf(null)
}

/* Recent quotes */

/** @returns {Kept[]} */
function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem(RECENT) ?? "[]")
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

/** @param {Kept[]} quotes */
function keep(quotes) {
  try {
    localStorage.setItem(RECENT, JSON.stringify(quotes.slice(0, MOST_RECENT)))
  } catch {
    /* a browser that keeps nothing shows nothing here */
  }
  showRecent()
}

function showRecent() {
  part("recent").replaceChildren(
    ...recent().map((kept) => {
      const [row, link, change] = [element("li"), element("a", kept.number), element("button", served["desk-change"])]
      const asks = kept.asked.schedule
      link.href = `${served.base}/q/${kept.url.split("/").at(-1)}?lang=${kept.language}`
      change.type = "button"
      change.className = "quiet"
      change.setAttribute("aria-label", `${served["desk-change"]}: ${kept.number}`)
      change.addEventListener("click", () => {
        fill(kept.asked)
        field("note").value = kept.note
        field("language").value = kept.language
        takePlaceOf(kept)
        field("staff").focus()
      })
      const what = [kept.asked.staff, asks.kind === "peak" ? asks.peak : asks.shifts?.map((shift) => shift.people).join(" + ")]
      row.append(link, ` ${what.filter(Boolean).join(" · ")} `, change)
      return row
    }),
  )
}

const key = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")

/** Runs what a key or a button asks for; a failure is said in words. @param {() => Promise<unknown>} work */
const attempt = (work) => void work().catch(() => refuse(served["desk-failed"]))

sentence.addEventListener("submit", (event) => {
  event.preventDefault()
  attempt(read)
})
request.addEventListener("submit", (event) => {
  event.preventDefault()
  attempt(issue)
})
request.addEventListener("input", changed)
request.addEventListener("focusout", wrong) // a time half typed is no input
part("cancel").addEventListener("click", () => {
  leave()
  changed()
  field("staff").focus()
})
part("add").addEventListener("click", () => {
  addShift()?.querySelector("input")?.focus()
  changed()
})
addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return
  const issues = event.ctrlKey || event.metaKey
  const held = event.repeat && !(event.target instanceof HTMLTextAreaElement)
  if (issues || held) event.preventDefault()
  if (issues && !event.repeat) attempt(issue)
})
copying(part("copy-text"), part("text"))
copying(part("copy-link"), part("link"))
part("desk").hidden = false
changed()
showRecent()
said.focus()
