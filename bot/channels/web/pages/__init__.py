"""Pages for people: what runs here, and what the code of a problem means."""
