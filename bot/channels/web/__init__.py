"""The HTTP channel: one table of routes is routing, validation, OpenAPI, and the tests' list of what to try."""
