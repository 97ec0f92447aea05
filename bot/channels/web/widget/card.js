/**
 * The quote as a card: the recommendation first, the reason second, the figures third. It stands by itself when
 * somebody sends a picture of it.
 *
 * @import { Answer, Block, Option } from "./conversation.js"
 */

import { h, link, linked } from "./elements.js"

/** What is part of the card, in the order in which it stands there; the rest of a reply stands round it. */
const ON_CARD = ["recommendation", "why", "saving", "figures", "break_even", "limit", "overlap", "assumption", "number"]

/** @param {Block} block */
export const isOnCard = (block) => ON_CARD.includes(block.about ?? "")

/**
 * @param {Answer} reply
 * @param {Block[]} blocks  those of the card
 * @param {{isOnPhone: boolean, copy: (event: Event) => void}} how  on a phone the table of lines is closed at first
 */
export function card(reply, blocks, { isOnPhone, copy }) {
  const of = (/** @type {string} */ about) => blocks.filter((block) => block.about === about)
  const [recommendation] = of("recommendation")
  const saving = of("saving")
  return h(
    "article",
    { class: "card", part: "card", "aria-label": recommendation?.text },
    h("p", { class: "plan" }, recommendation?.plan ?? ""),
    h("p", { class: "total" }, h("strong", {}, String(recommendation?.total ?? "")), " ", h("span", {}, recommendation?.period ?? "")),
    ...saving.map((block) => h("p", { class: "chip good" }, block.short ?? block.text ?? "")),
    bars(recommendation?.options ?? []),
    ...of("why").map(paragraph),
    ...of("figures").map((block) => h("details", { open: !isOnPhone }, h("summary", { say: "lines" }), table(block))),
    ...["break_even", "overlap", "limit"].flatMap(of).map(paragraph),
    h("div", { class: "small" }, ...saving.map(paragraph), ...of("assumption").map(paragraph), ...of("number").map((block) => h("p", {}, block.short ?? ""))),
    reply.quote && h("p", { class: "actions" }, h("button", { class: "copy", say: "copy", press: copy }), ...links(reply.quote.url, reply.language)),
  )
}

/** The quote's forms, in the language of the chat. @param {string} url @param {string} language */
const links = (url, language) => [
  link(`${url}?lang=${language}`, "", { say: "link", class: "link" }),
  link(`${url}?lang=${language}#chart`, "", { say: "chart", class: "link" }),
  link(`${url}.pdf?lang=${language}`, "PDF", { class: "link" }),
]

/**
 * The plans' totals to scale; each has its label and figure, the bar only shows them.
 *
 * @param {Option[]} options
 */
function bars(options) {
  const rows = options.map(({ counts, label, total, share, recommended }) => {
    const bar = h("span", { class: "bar", "data-counts": counts, "aria-hidden": "true" })
    bar.style.setProperty("--share", share)
    return h("li", { class: recommended ? "best" : undefined }, h("span", {}, label), h("b", {}, total), bar)
  })
  return h("ul", { class: "bars" }, ...rows)
}

/** @param {Block} block a paragraph or note */
export const paragraph = (block) => h("p", { class: block.type === "note" ? `note ${block.tone ?? "info"}` : undefined }, ...linked(block.text ?? ""))

/**
 * @param {Block} block
 */
export function table({ caption = "", columns = [], rows = [], total }) {
  const cells = (/** @type {"td" | "th"} */ tag, /** @type {string[]} */ texts) =>
    texts.map((text, place) => h(place === 0 ? "th" : tag, { class: columns[place]?.align, scope: tag === "th" ? "col" : place === 0 ? "row" : undefined }, text))
  const row = (/** @type {string[]} */ texts) => h("tr", {}, ...cells("td", texts))
  return h(
    "table",
    {},
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, ...cells("th", columns.map((column) => column.label)))),
    h("tbody", {}, ...rows.map(row)),
    Array.isArray(total) ? h("tfoot", {}, row(total)) : null,
  )
}
