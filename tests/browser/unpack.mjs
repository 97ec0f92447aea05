// Unpacks the Chromium of @sparticuz/chromium, with the libraries and a font that it needs, into node_modules/.chromium.
import { mkdir, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { inflate } from "@sparticuz/chromium"

const root = new URL("../../node_modules/", import.meta.url)
const packed = fileURLToPath(new URL("@sparticuz/chromium/bin/", root))
const folder = fileURLToPath(new URL(".chromium/", root))

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}fonts-cache</cachedir>
  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`

process.env.TMPDIR = folder // where inflate unpacks to
await mkdir(folder, { recursive: true })
await Promise.all(["chromium.br", "fonts.tar.br", "al2023.tar.br"].map((name) => inflate(packed + name)))
await writeFile(`${folder}fonts.conf`, FONTS)
