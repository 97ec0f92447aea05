/**
 * The state of one conversation as the visitor sees it, and how each event changes it. Pure: no page, no network, no
 * clock. What the service has confirmed stands in `entries`, in its own words; what it has not yet stands in `pending`.
 *
 * @typedef {{id: string, label: string}} Choice
 * @typedef {{plan: string, counts: "staff" | "peak", label: string, total: string, share: string, recommended: boolean}} Option
 * @typedef {object} Block  one block of a reply; every text in it is localised (contract, "Reply")
 * @property {string} type  `paragraph`, `note`, `table`, or one that this version does not know
 * @property {string} [about]  what it is about: `recommendation`, `saving`, `figures`, `question` …
 * @property {string} [text]
 * @property {string} [short]  the same in a few words
 * @property {"info" | "warning"} [tone]
 * @property {string} [caption]
 * @property {{label: string, align: "start" | "end"}[]} [columns]
 * @property {string[][]} [rows]
 * @property {string} [plan]
 * @property {string | string[]} [total]  an amount in a recommendation, a row in a table
 * @property {string} [period]
 * @property {Option[]} [options]
 *
 * @typedef {object} Reply
 * @property {number} turn
 * @property {string} language  BCP 47
 * @property {"ltr" | "rtl"} direction
 * @property {{role: "bot", text: string, blocks: Block[]}[]} messages
 * @property {Record<string, unknown>} understood  what was read out of the visitor's message
 * @property {Choice[]} told  the answers in force; each id changes its answer
 * @property {string | null} asks
 * @property {Choice[]} choices
 * @property {{number: string, url: string} | null} quote
 *
 * @typedef {Reply & {role: "bot"}} Answer
 * @typedef {{turn: number, role: "user", key: string, text: string}} Saying
 * @typedef {Answer | Saying} Entry
 *
 * @typedef {object} Pending  what the visitor has said and the service has not confirmed
 * @property {string} key  its idempotency key: the same however often it is sent
 * @property {string} text  as it stands in the bubble
 * @property {string} [choice]  the id of the choice that was pressed; else `text` was typed
 * @property {number} [answers]  the turn whose question it answers
 * @property {"sending" | "unsent" | "refused"} status
 * @property {string} [problem]  why it was refused, in the visitor's language
 *
 * @typedef {object} State
 * @property {"idle" | "waiting" | "ready" | "unreachable"} status  of the conversation as a whole
 * @property {readonly Entry[]} entries  in the order of their turns
 * @property {readonly Pending[]} pending  in the order said
 * @property {boolean} renewed  an earlier conversation was no longer there, and this one took its place
 *
 * @typedef {{type: "opening"} | {type: "unreachable"} | {type: "began", reply: Reply}
 *   | {type: "restored", turns: readonly Entry[]}
 *   | {type: "said", said: Pick<Pending, "key" | "text" | "choice" | "answers">}
 *   | {type: "resent"} | {type: "answered", key: string, reply: Reply}
 *   | {type: "unsent"} | {type: "refused", key: string, problem: string} | {type: "withdrawn", key: string}
 *   | {type: "gone"} | {type: "forgotten"}} Event
 */

/** @type {State} */
export const initial = { status: "idle", entries: [], pending: [], renewed: false }

/**
 * The state after an event. An event that no longer fits (an answer to what was withdrawn, say) changes nothing.
 *
 * @param {State} state
 * @param {Event} event
 * @returns {State}
 */
export function advance(state, event) {
  switch (event.type) {
    case "opening":
      return { ...state, status: "waiting" }
    case "unreachable":
      return { ...state, status: state.entries.length ? "ready" : "unreachable", pending: unsent(state.pending) }
    case "began":
      return { ...state, status: "ready", entries: [{ ...event.reply, role: "bot" }] }
    case "restored":
      return restored(state, event.turns)
    case "said":
      return { ...state, pending: [...state.pending, { ...event.said, status: "sending" }] }
    case "resent":
      return { ...state, pending: state.pending.map((one) => (one.status === "unsent" ? { ...one, status: "sending" } : one)) }
    case "answered":
      return answered(state, event.key, event.reply)
    case "unsent":
      return { ...state, pending: unsent(state.pending) }
    case "refused":
      return { ...state, pending: state.pending.map((one) => (one.key === event.key ? { ...one, status: "refused", problem: event.problem } : one)) }
    case "withdrawn":
      return { ...state, pending: without(state.pending, new Set([event.key])) }
    case "gone":
      return { ...state, status: "waiting", entries: [], renewed: true, pending: state.pending.map((one) => ({ ...one, answers: undefined })) }
    case "forgotten":
      return initial
  }
}

/**
 * A transcript that was asked for before the last answer came, and arrives after it, takes nothing back.
 *
 * @param {State} state
 * @param {readonly Entry[]} turns
 * @returns {State}
 */
function restored(state, turns) {
  const entries = (turns.at(-1)?.turn ?? 0) < (state.entries.at(-1)?.turn ?? 0) ? state.entries : turns
  return { ...state, status: "ready", entries, pending: without(state.pending, keysOf(turns)) }
}

/**
 * @param {State} state
 * @param {string} key
 * @param {Reply} reply
 * @returns {State}
 */
function answered(state, key, reply) {
  const said = state.pending.find((one) => one.key === key)
  const pending = without(state.pending, new Set([key]))
  if (!said || state.entries.some((entry) => entry.turn === reply.turn)) return { ...state, pending }
  /** @type {Entry[]} */
  const added = [
    { turn: reply.turn, role: "user", key, text: said.text },
    { ...reply, role: "bot" },
  ]
  return { ...state, pending, entries: [...state.entries, ...added] }
}

/**
 * The service's last word; null before its first.
 *
 * @param {State} state
 * @returns {Answer | null}
 */
export function latest(state) {
  const entry = state.entries.at(-1)
  return entry?.role === "bot" ? entry : null
}

/**
 * Whether the conversation went on elsewhere: a reply that does not follow the last turn shown here.
 *
 * @param {State} state
 * @param {number} turn
 */
export const skips = (state, turn) => turn > (latest(state)?.turn ?? 0) + 1

/** @param {State} state the next to be sent: what was said first; null while there is none or the first did not go out */
export function nextToSend(state) {
  const open = state.pending.find((one) => one.status !== "refused")
  return open?.status === "sending" ? open : null
}

/**
 * The buttons under the open question; none once it is answered. What a chip already changes needs no button beside it.
 *
 * @param {State} state
 * @returns {Choice[]}
 */
export function openChoices(state) {
  const reply = latest(state)
  if (!reply || state.pending.some((one) => one.status !== "refused")) return []
  const chips = new Set(told(state).map((one) => one.id))
  return reply.choices.filter((choice) => !chips.has(choice.id))
}

/**
 * The answers in force, as chips; pressing one changes that answer.
 *
 * @param {State} state
 * @returns {Choice[]}
 */
export const told = (state) => latest(state)?.told ?? []

/** Which answer a reading gave: the key of `understood`, and the choice that changes it. */
const GAVE = /** @type {const} */ ([
  ["staff", "change_staff"],
  ["together", "change_schedule"],
  ["in_shifts", "change_schedule"],
  ["peak", "change_schedule"],
  ["shifts", "change_schedule"],
  ["handover_minutes", "change_handover"],
])

/**
 * For each turn whose saying gave an answer that is still in force: the choices that change it, each only once.
 *
 * @param {State} state
 * @returns {Map<number, string[]>}
 */
export function changes(state) {
  const open = new Set(told(state).map((one) => one.id))
  /** @type {Map<number, string[]>} */
  const found = new Map()
  for (const entry of [...state.entries].reverse()) {
    if (entry.role !== "bot") continue
    for (const [key, choice] of GAVE) {
      if (!(key in entry.understood) || !open.delete(choice)) continue
      found.set(entry.turn, [...(found.get(entry.turn) ?? []), choice])
    }
  }
  return found
}

/** @param {readonly Entry[]} turns */
const keysOf = (turns) => new Set(turns.flatMap((entry) => (entry.role === "user" ? [entry.key] : [])))

/**
 * @param {readonly Pending[]} pending
 * @param {Set<string>} keys
 */
const without = (pending, keys) => pending.filter((one) => !keys.has(one.key))

/** @param {readonly Pending[]} pending @returns {Pending[]} */
const unsent = (pending) => pending.map((one) => (one.status === "sending" ? { ...one, status: "unsent" } : one))
