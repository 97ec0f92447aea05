"""What is kept: conversations, turns and issued quotes, in SQLite or PostgreSQL. Used through `store.store`."""
