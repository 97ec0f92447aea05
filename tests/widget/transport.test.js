import assert from "node:assert/strict"
import { createServer } from "node:http"
import { after, before, test } from "node:test"
import { Failure, Transport } from "../../bot/channels/web/widget/transport.js"

const SESSION = { id: "one", token: "secret" }
const server = createServer((request, response) => {
  const parts = []
  request.on("data", (part) => parts.push(part))
  request.on("end", () => {
    const body = Buffer.concat(parts).toString()
    asked = { method: request.method, url: request.url, headers: request.headers, body: body && JSON.parse(body) }
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
})
let asked, answer, transport

const answering = (status, body = {}, headers = {}) => (answer = { status, headers, body: typeof body === "string" ? body : JSON.stringify(body) })
const failure = async (promise) => {
  const { kind, code, message, seconds } = await promise.then(() => assert.fail("no failure"), (error) => error)
  return { kind, code, message, seconds }
}

before(async () => {
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening))
  transport = new Transport(`http://127.0.0.1:${server.address().port}/`)
})
after(() => server.close())

test("a conversation begins with what the page wants", async () => {
  answering(201, { id: "one", token: "secret", turn: 1 })
  assert.deepEqual(await transport.begin({ language: "ru", start: { staff: 20 } }), { id: "one", token: "secret", turn: 1 })
  assert.deepEqual([asked.method, asked.url, asked.body], ["POST", "/v1/conversations", { language: "ru", start: { staff: 20 } }])
})

test("what is typed is sent with the token, its key, and the turn that it answers", async () => {
  answering(200, { turn: 2 })
  await transport.say(SESSION, { key: "a-key", text: "20", answers: 1, status: "sending" })
  assert.deepEqual([asked.method, asked.url, asked.body], ["POST", "/v1/conversations/one/turns", { text: "20", answers: 1 }])
  assert.deepEqual([asked.headers.authorization, asked.headers["idempotency-key"]], ["Bearer secret", "a-key"])
})

test("a choice is sent by its id, not by its words", async () => {
  answering(200, { turn: 2 })
  await transport.say(SESSION, { key: "a-key", text: "All at the same time", choice: "together", status: "sending" })
  assert.deepEqual(asked.body, { choice: "together" })
})

test("the transcript is asked for with the token", async () => {
  answering(200, { turns: [] })
  assert.deepEqual(await transport.transcript(SESSION), { turns: [] })
  assert.deepEqual([asked.method, asked.url, asked.headers.authorization], ["GET", "/v1/conversations/one", "Bearer secret"])
})

test("a conversation that is gone already is forgotten", async () => {
  answering(404, { code: "not_found" })
  await transport.forget(SESSION)
  assert.equal(asked.method, "DELETE")
})

test("one that cannot be forgotten is not taken for forgotten", async () => {
  answering(503, { code: "unavailable" })
  assert.equal((await failure(transport.forget(SESSION))).kind, "wait")
})

test("a quote's text is asked for in the visitor's language", async () => {
  answering(200, "Seatwise\n")
  assert.equal(await transport.forwardable("http://elsewhere.example/q/a-token", "ru"), "Seatwise\n")
  assert.equal(asked.url, "/q/a-token.txt?lang=ru")
})

for (const [status, kind] of [[400, "refused"], [401, "gone"], [404, "gone"], [409, "wait"], [422, "refused"], [429, "wait"], [500, "unreachable"], [502, "unreachable"], [503, "wait"]]) {
  test(`an answer ${status} is ${kind}`, async () => {
    answering(status, { code: "a_code", detail: "Why." })
    const { kind: found, code, message } = await failure(transport.transcript(SESSION))
    assert.deepEqual({ found, code, message }, { found: kind, code: "a_code", message: "Why." })
  })
}

test("the service says how long to wait", async () => {
  answering(429, { code: "rate_limited" }, { "Retry-After": "7" })
  assert.equal((await failure(transport.transcript(SESSION))).seconds, 7)
})

test("an answer that is no problem document still has a code", async () => {
  answering(502, "<h1>Bad gateway</h1>")
  assert.deepEqual(await failure(transport.transcript(SESSION)), { kind: "unreachable", code: "502", message: "", seconds: 0 })
})

test("no answer at all is unreachable", async () => {
  const nobody = new Transport("http://127.0.0.1:1/")
  assert.deepEqual(await failure(nobody.begin({})), { kind: "unreachable", code: "network", message: "", seconds: 0 })
})

test("a failure is an error", () => {
  assert.ok(new Failure("gone", "not_found") instanceof Error)
})
