"""(state, what was heard) -> (state, screen): pure, no text, no I/O."""
