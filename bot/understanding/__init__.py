"""Text, a language and the open question -> what was understood: pure; all words come from `locales/`."""
