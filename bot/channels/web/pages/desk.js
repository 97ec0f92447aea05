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
 */

import { copying, part } from "./copying.js"

const RECENT = "seatwise:desk"
const MOST_RECENT = 20
const PAUSE = 150
const LANGUAGE = document.documentElement.lang

const served = JSON.parse(part("desk").dataset.served ?? "")
const sentence = /** @type {HTMLFormElement} */ (part("sentence"))
const request = /** @type {HTMLFormElement} */ (part("request"))
const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (request.elements.namedItem(name))
const said = /** @type {HTMLInputElement} */ (part("said"))
const rows = part("shifts")

/** The link of the quote whose place the next one takes. */
let supersedes = ""
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

/** A whole number as typed, in any script's digits; NaN where it is none. @param {string} text */
function count(text) {
  const plain = [...text.normalize("NFKC").trim()].map((digit) => (/\p{Nd}/u.test(digit) ? digitOf(digit) : digit)).join("")
  return /^\d+$/.test(plain) ? Number(plain) : NaN
}

/** Digits of a script stand together, from zero on. @param {string} digit */
function digitOf(digit) {
  const point = digit.codePointAt(0) ?? 0
  let zero = point
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && point - zero < 9) zero -= 1
  return String(point - zero)
}

/* The fields, read and filled */

/** @returns {Request | null} null while something is missing */
function asked() {
  const staff = count(field("staff").value)
  const kind = String(new FormData(request).get("kind"))
  if (Number.isNaN(staff)) return null
  if (kind === "together") return { staff, schedule: { kind } }
  if (kind === "peak") {
    const peak = count(field("peak").value)
    return Number.isNaN(peak) ? null : { staff, schedule: { kind, peak } }
  }
  const shifts = [...rows.children].map((row) => shiftOf(/** @type {HTMLElement} */ (row)))
  const handover = count(field("handover").value || "0")
  if (!shifts.length || Number.isNaN(handover) || shifts.some((shift) => shift === null)) return null
  return { staff, schedule: { kind, shifts: /** @type {Shift[]} */ (shifts), handover_minutes: handover } }
}

/** @param {HTMLElement} row @returns {Shift | null} */
function shiftOf(row) {
  const of = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (row.querySelector(`[name=${name}]`)).value
  const days = [.../** @type {NodeListOf<HTMLInputElement>} */ (row.querySelectorAll("[name=days]:checked"))].map((box) => box.value)
  const people = count(of("people"))
  if (Number.isNaN(people)) return null
  return {
    people,
    ...(of("start") ? { start: of("start") } : {}),
    ...(of("end") ? { end: of("end") } : {}),
    ...(days.length && days.length < 7 ? { days } : {}),
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

/** What is shown follows the fields, and so do the prices, after a pause. */
function changed() {
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
    refuse(ok ? "" : told.detail ?? told.title)
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
  const begun = await call("POST", "/v1/conversations", { body: { language: LANGUAGE } })
  const path = `/v1/conversations/${begun.told.id}`
  const headers = { Authorization: `Bearer ${begun.told.token}` }
  const key = { "Idempotency-Key": "sentence", ...headers }
  const { ok, told } = await call("POST", `${path}/turns`, { body: { text: said.value }, headers: key })
  void call("DELETE", path, { headers })
  const facts = ok ? told.facts : {}
  if (!facts.staff && !facts.schedule) return void (part("unread").hidden = false)
  fill(facts)
  const missing = asked() ? "note" : facts.staff ? "kind" : "staff"
  const next = missing === "kind" ? request.querySelector("[name=kind]:checked") : field(missing)
  ;/** @type {HTMLElement} */ (next).focus()
}

/* The quote */

async function issue() {
  const body = asked()
  if (!body) return void field("staff").focus()
  const [note, language] = [field("note").value.trim(), field("language").value]
  const more = { language, ...(note ? { note } : {}), ...(supersedes ? { supersedes } : {}) }
  const { ok, told } = await call("POST", "/v1/quotes", { body: { ...body, ...more }, headers: { "Idempotency-Key": key() } })
  if (!ok) return refuse(told.detail ?? told.title)
  const kept = { number: told.number, url: told.url, asked: body, note, language }
  keep([kept, ...recent().filter((one) => one.url !== supersedes)])
  takePlaceOf(null)
  await showIssued(kept)
  part("copy-text").focus()
}

/** @param {Kept} kept */
async function showIssued({ number, url, language }) {
  const path = `/q/${url.split("/").at(-1)}`
  const { told } = await call("GET", `${path}.txt?lang=${language}`)
  part("number").textContent = number
  part("text").textContent = told
  part("text").lang = language
  part("link").textContent = url
  for (const [id, form] of [["pdf", ".pdf"], ["open", ""]]) part(id ?? "").setAttribute("href", `${served.base}${path}${form}?lang=${language}`)
  part("issued").hidden = false
}

/** The next quote takes the place of this one. @param {Kept | null} kept */
function takePlaceOf(kept) {
  supersedes = kept?.url ?? ""
  part("instead").hidden = !kept
  part("instead").textContent = kept ? served.instead.replace(served.place, kept.number) : ""
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
part("add").addEventListener("click", () => {
  addShift()?.querySelector("input")?.focus()
  changed()
})
addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  attempt(issue)
})
copying(part("copy-text"), part("text"))
copying(part("copy-link"), part("link"))
part("desk").hidden = false
changed()
showRecent()
said.focus()
