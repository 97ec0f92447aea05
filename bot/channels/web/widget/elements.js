/** Elements by the DOM's own calls alone: text is text, whatever it holds, also under `require-trusted-types-for`. */

const SVG = "http://www.w3.org/2000/svg"
const ADDRESS = /https?:\/\/[^\s<>"\u2066-\u2069]*[^\s<>"\u2066-\u2069.,;:!?)\]]/gu

/**
 * @typedef {object} Properties
 * @property {string} [say]  the name of the interface string that is its text
 * @property {string} [name]  the name of the interface string that is its accessible name
 * @property {string} [hint]  the name of the interface string that is its placeholder
 * @property {(event: Event) => void} [press]  what a click does
 */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Properties & Record<string, unknown>} properties  the rest are attributes; `false` and `undefined` are left out
 * @param {...(Node | string | null)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, { say, name, hint, press, ...attributes } = {}, ...children) {
  const element = document.createElement(tag)
  if (tag === "button") element.setAttribute("type", "button")
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : String(value))
  }
  for (const [key, value] of Object.entries({ say, name, hint })) if (value) element.dataset[key] = value
  if (press) element.addEventListener("click", press)
  element.append(...children.filter((child) => child !== null))
  return element
}

/**
 * Sets the interface's strings on an element and all within.
 *
 * @param {HTMLElement} within
 * @param {Record<string, string>} strings
 */
export function speak(within, strings) {
  const every = [within, .../** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll("*"))]
  const all = (/** @type {"say" | "name" | "hint"} */ mark) => every.filter((element) => mark in element.dataset)
  for (const element of all("say")) element.textContent = strings[element.dataset.say ?? ""] ?? ""
  for (const element of all("name")) {
    const name = strings[element.dataset.name ?? ""] ?? ""
    element.setAttribute("aria-label", name)
    if (element instanceof HTMLButtonElement) element.title = name
  }
  for (const element of all("hint")) element.setAttribute("placeholder", strings[element.dataset.hint ?? ""] ?? "")
}

/**
 * A picture of a few strokes, in the colour of the text; it is named by what it stands in.
 *
 * @param {string} strokes  an SVG path on 24 × 24
 */
export function icon(strokes) {
  const picture = document.createElementNS(SVG, "svg")
  picture.setAttribute("viewBox", "0 0 24 24")
  picture.setAttribute("aria-hidden", "true")
  const path = document.createElementNS(SVG, "path")
  path.setAttribute("d", strokes)
  picture.append(path)
  return picture
}

/**
 * Text with its web addresses as links, which open beside the page and tell nobody where they were followed from.
 *
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function linked(text) {
  const parts = []
  let end = 0
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    parts.push(text.slice(end, index), link(address, address.replace(/^https?:\/\//, "")))
    end = index + address.length
  }
  return [...parts, text.slice(end)]
}

/**
 * @param {string} address
 * @param {string | Node} label
 * @param {Properties & Record<string, unknown>} properties
 */
export const link = (address, label, properties = {}) =>
  h("a", { href: address, target: "_blank", rel: "noopener noreferrer", dir: "auto", ...properties }, label)
