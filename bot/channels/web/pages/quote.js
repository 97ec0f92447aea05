/** The quote's page needs no script; with one, the text to forward can be copied by a button. */

import { copying, part } from "./copying.js"

copying(part("copy"), part("forward"))
