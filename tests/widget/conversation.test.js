import assert from "node:assert/strict"
import { test } from "node:test"
import { advance, changes, initial, latest, nextToSend, openChoices, skips, told } from "../../bot/channels/web/widget/conversation.js"

const reply = (turn, more = {}) => ({
  turn, language: "en", direction: "ltr", messages: [{ role: "bot", text: "…", blocks: [] }],
  understood: {}, told: [], asks: null, choices: [], quote: null, ...more,
})
const said = (key, more = {}) => ({ type: "said", said: { key, text: key, ...more } })
const after = (...events) => events.reduce(advance, initial)
const began = { type: "began", reply: reply(1) }
const TOGETHER = { id: "together", label: "All at the same time" }
const STAFF = { id: "change_staff", label: "20 people" }

test("nothing is there before the chat is opened", () => {
  assert.deepEqual(initial, { status: "idle", entries: [], pending: [], renewed: false })
})

test("the first word of the service stands alone", () => {
  const state = after({ type: "opening" }, began)
  assert.equal(state.status, "ready")
  assert.deepEqual(state.entries.map(({ turn, role }) => [turn, role]), [[1, "bot"]])
})

test("what is said stands there at once, on its way", () => {
  assert.deepEqual(after(began, said("a")).pending, [{ key: "a", text: "a", status: "sending" }])
})

test("an answer confirms what was said, in the order of turns", () => {
  const state = after(began, said("a"), { type: "answered", key: "a", reply: reply(2) })
  assert.deepEqual(state.pending, [])
  assert.deepEqual(state.entries.map(({ turn, role }) => [turn, role]), [[1, "bot"], [2, "user"], [2, "bot"]])
})

test("the same answer twice is one turn", () => {
  const answered = { type: "answered", key: "a", reply: reply(2) }
  assert.deepEqual(after(began, said("a"), answered, answered), after(began, said("a"), answered))
})

test("an answer to what was withdrawn changes nothing", () => {
  assert.deepEqual(after(began, said("a"), { type: "withdrawn", key: "a" }, { type: "answered", key: "a", reply: reply(2) }), after(began))
})

test("what was said first is sent first", () => {
  assert.equal(nextToSend(after(began, said("a"), said("b"))).key, "a")
})

test("nothing overtakes what could not be sent", () => {
  assert.equal(nextToSend(after(began, said("a"), { type: "unsent" }, said("b"))), null)
})

test("what was refused holds up nothing", () => {
  const state = after(began, said("a"), said("b"), { type: "refused", key: "a", problem: "too long" })
  assert.equal(nextToSend(state).key, "b")
  assert.deepEqual(state.pending[0], { key: "a", text: "a", status: "refused", problem: "too long" })
})

test("trying again sends all that was not sent, under the same keys", () => {
  const state = after(began, said("a"), said("b"), { type: "unsent" }, { type: "resent" })
  assert.deepEqual(state.pending.map(({ key, status }) => [key, status]), [["a", "sending"], ["b", "sending"]])
})

test("what was refused is not tried again", () => {
  const state = after(began, said("a"), { type: "refused", key: "a", problem: "" }, { type: "resent" })
  assert.equal(state.pending[0].status, "refused")
})

test("a transcript takes the place of what was shown, and confirms what it holds", () => {
  const turns = [{ ...reply(1), role: "bot" }, { turn: 2, role: "user", key: "a", text: "a" }, { ...reply(2), role: "bot" }]
  const state = after(began, said("a"), said("b"), { type: "restored", turns })
  assert.deepEqual(state.entries, turns)
  assert.deepEqual(state.pending.map(({ key }) => key), ["b"])
})

test("a transcript that is older than the last answer takes nothing back", () => {
  const answered = after(began, said("a"), { type: "answered", key: "a", reply: reply(2) })
  assert.deepEqual(advance(answered, { type: "restored", turns: [{ ...reply(1), role: "bot" }] }), answered)
})

test("out of reach at first, nothing can be shown; later, what was shown stays", () => {
  assert.equal(after({ type: "opening" }, { type: "unreachable" }).status, "unreachable")
  assert.equal(after(began, { type: "unreachable" }).status, "ready")
})

test("where the conversation is gone, what is still to be said goes to the new one, as an answer to nothing", () => {
  const state = after(began, said("a", { answers: 1 }), { type: "gone" })
  assert.deepEqual([state.entries, state.renewed, state.pending[0].answers], [[], true, undefined])
})

test("what is forgotten leaves nothing", () => {
  assert.equal(after(began, said("a"), { type: "forgotten" }), initial)
})

test("a question's choices are open until it is answered", () => {
  const asked = { type: "began", reply: reply(1, { choices: [TOGETHER] }) }
  assert.deepEqual(openChoices(after(asked)), [TOGETHER])
  assert.deepEqual(openChoices(after(asked, said("a"))), [])
  assert.deepEqual(openChoices(initial), [])
})

test("a refused answer leaves the choices open", () => {
  const asked = { type: "began", reply: reply(1, { choices: [TOGETHER] }) }
  assert.deepEqual(openChoices(after(asked, said("a"), { type: "refused", key: "a", problem: "" })), [TOGETHER])
})

test("what a chip changes needs no button beside it", () => {
  const asked = { type: "began", reply: reply(1, { told: [STAFF], choices: [TOGETHER, { id: "change_staff", label: "Change staff" }] }) }
  assert.deepEqual(openChoices(after(asked)), [TOGETHER])
  assert.deepEqual(told(after(asked)), [STAFF])
})

test("each answer in force is changed at the latest saying that gave it", () => {
  const staff = { understood: { staff: 20 }, told: [STAFF] }
  const state = after(began, said("a"), { type: "answered", key: "a", reply: reply(2, staff) }, said("b"), { type: "answered", key: "b", reply: reply(3, staff) })
  assert.deepEqual([...changes(state)], [[3, ["change_staff"]]])
})

test("an answer that is no longer in force is not to be changed", () => {
  const state = after(began, said("a"), { type: "answered", key: "a", reply: reply(2, { understood: { staff: 20 } }) })
  assert.deepEqual([...changes(state)], [])
})

test("a reply that does not follow the last turn shows that the conversation went on elsewhere", () => {
  assert.equal(skips(after(began), 2), false)
  assert.equal(skips(after(began), 3), true)
})

test("the service's last word is the latest reply", () => {
  assert.equal(latest(initial), null)
  assert.equal(latest(after(began)).turn, 1)
})

test("whatever happens in whatever order: no key and no turn is there twice, and the given state is never changed", () => {
  const events = [
    began, { type: "opening" }, { type: "unreachable" }, said("a"), said("b"), { type: "unsent" }, { type: "resent" },
    { type: "answered", key: "a", reply: reply(2) }, { type: "answered", key: "b", reply: reply(3) },
    { type: "refused", key: "b", problem: "" }, { type: "withdrawn", key: "a" }, { type: "gone" }, { type: "forgotten" },
  ]
  let seed = 1
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below
  for (let run = 0; run < 500; run++) {
    let state = initial
    const open = new Set()
    for (let step = 0; step < 30; step++) {
      const event = events[random(events.length)]
      if (event.type === "said" && (open.has(event.said.key) || state.entries.some(({ key }) => key === event.said.key))) continue
      const before = JSON.stringify(state)
      const next = advance(state, event)
      assert.equal(JSON.stringify(state), before)
      state = next
      open.clear()
      for (const { key } of state.pending) open.add(key)
      const names = [...state.entries.map(({ turn, role }) => `${turn} ${role}`), ...state.pending.map(({ key }) => key)]
      assert.equal(new Set(names).size, names.length, names.join())
    }
  }
})
