/**
 * Calls of the service's API. Each gives what was answered, or throws a `Failure` that says what is to be done about it.
 *
 * @import { Entry, Pending, Reply } from "./conversation.js"
 * @typedef {{id: string, token: string}} Session
 * @typedef {{continue_in: {telegram: string} | null}} Elsewhere  where the conversation can go on
 */

const PATIENCE_MS = 15_000
const DEFAULT_WAIT_SECONDS = 2

/**
 * Why a call brought nothing.
 * `unreachable`: nobody knows whether it arrived; sending it again with the same key is safe.
 * `wait`: the service asks for patience, `seconds` long. `gone`: the conversation is no longer there.
 * `refused`: it will never be taken; `message` says why, in the visitor's language.
 */
export class Failure extends Error {
  /**
   * @param {"unreachable" | "wait" | "gone" | "refused"} kind
   * @param {string} code  of the problem (contract, section 3); `network` where there was no answer
   * @param {string} detail
   * @param {number} seconds
   */
  constructor(kind, code, detail = "", seconds = 0) {
    super(detail)
    this.kind = kind
    this.code = code
    this.seconds = seconds
  }
}

export class Transport {
  #home
  #fetch

  /**
   * @param {string} home  the service's address, with a slash at its end
   * @param {typeof fetch} [call]
   */
  constructor(home, call = fetch.bind(globalThis)) {
    this.#home = home
    this.#fetch = call
  }

  /**
   * A new conversation and its first reply. `language` is the page's setting: what the visitor writes may change it.
   *
   * @param {{language?: string, price_book?: string, start?: {staff: number}}} wanted
   * @returns {Promise<Reply & Session & Elsewhere>}
   */
  async begin(wanted) {
    return (await this.#call("POST", "v1/conversations", { body: wanted })).json()
  }

  /**
   * @param {Session} session
   * @param {Pending} said
   * @returns {Promise<Reply>}
   */
  async say(session, { key, text, choice, answers }) {
    const body = choice === undefined ? { text, answers } : { choice, answers }
    return (await this.#call("POST", `v1/conversations/${session.id}/turns`, { session, key, body })).json()
  }

  /**
   * @param {Session} session
   * @returns {Promise<{turns: Entry[]} & Elsewhere>}
   */
  async transcript(session) {
    return (await this.#call("GET", `v1/conversations/${session.id}`, { session })).json()
  }

  /**
   * A one-time code with which the conversation goes on elsewhere.
   *
   * @param {Session} session
   * @returns {Promise<{code: string}>}
   */
  async continuation(session) {
    return (await this.#call("POST", `v1/conversations/${session.id}/continuations`, { session })).json()
  }

  /**
   * Forgets the conversation; one that is gone already is forgotten.
   *
   * @param {Session} session
   */
  async forget(session) {
    try {
      await this.#call("DELETE", `v1/conversations/${session.id}`, { session })
    } catch (failure) {
      if (!(failure instanceof Failure) || failure.kind !== "gone") throw failure
    }
  }

  /**
   * A quote's forwardable text.
   *
   * @param {string} url  the quote's permalink
   * @param {string} language
   */
  async forwardable(url, language) {
    const token = new URL(url).pathname.split("/").at(-1)
    return (await this.#call("GET", `q/${token}.txt?lang=${language}`, {})).text()
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {{session?: Session, key?: string, body?: object}} how
   * @returns {Promise<Response>}
   */
  async #call(method, path, { session, key, body }) {
    /** @type {Record<string, string>} */
    const headers = {}
    if (session) headers.Authorization = `Bearer ${session.token}`
    if (key) headers["Idempotency-Key"] = key
    if (body) headers["Content-Type"] = "application/json"
    let response
    try {
      response = await this.#fetch(this.#home + path, {
        method,
        headers,
        body: body && JSON.stringify(body),
        credentials: "omit",
        referrerPolicy: "no-referrer",
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
    } catch {
      throw new Failure("unreachable", "network")
    }
    if (response.ok) return response
    throw await failureOf(response)
  }
}

/** @param {Response} response */
async function failureOf(response) {
  const { code = String(response.status), detail = "" } = await response.json().catch(() => ({}))
  const { status } = response
  if (status === 429 || status === 503 || status === 409) {
    return new Failure("wait", code, detail, Number(response.headers.get("Retry-After")) || DEFAULT_WAIT_SECONDS)
  }
  if (status === 401 || status === 404) return new Failure("gone", code, detail)
  return new Failure(status >= 500 ? "unreachable" : "refused", code, detail)
}
