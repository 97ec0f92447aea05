/**
 * What can be tried on the demo page. All of it is done as any page could do it: by attributes of the element.
 */

import { copying, part } from "./copying.js"

const snippet = part("snippet")
const choices = /** @type {HTMLFormElement} */ (part("choices"))
const line = snippet.textContent ?? ""

choices.hidden = false
choices.addEventListener("change", show)
show()

copying(part("copy"), snippet)

/** The page, the chat and the line to copy as they are chosen. */
function show() {
  const chosen = new FormData(choices)
  const theme = String(chosen.get("theme"))
  const position = String(chosen.get("position"))
  const chat = document.querySelector("seatwise-chat")
  document.documentElement.dataset.theme = theme
  part("stage").dataset.position = position
  chat?.setAttribute("theme", theme)
  chat?.toggleAttribute("open", position === "inline")
  chat?.setAttribute("position", position)
  const options = theme === "auto" ? "" : ` data-theme="${theme}"`
  snippet.textContent = line.replace("></", `${options}></`)
}
