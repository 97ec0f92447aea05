"""Wording: a screen and a language in, texts out (Fluent messages, CLDR's formats)."""
