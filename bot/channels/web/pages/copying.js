/** A button that copies a text; without a clipboard there is none, and the text can be marked by hand. */

const COPIED_FOR = 2000

/** @type {(id: string) => HTMLElement} */
export const part = (id) => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`there is no #${id}`)
  return found
}

/** @param {HTMLElement} button says `data-done` for a while @param {HTMLElement} source holds the text */
export function copying(button, source) {
  const label = button.textContent
  button.hidden = !navigator.clipboard
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source.textContent ?? "")
    button.textContent = button.dataset.done ?? ""
    setTimeout(() => (button.textContent = label), COPIED_FOR)
  })
}
