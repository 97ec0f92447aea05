/** What the server sets into `widget.js` in place of this name. */
declare const __SERVED__: {
  /** Hash of all files behind the launcher: part of their address. */
  version: string
  /** The launcher's words by BCP 47 tag. */
  labels: Record<string, string>
}
