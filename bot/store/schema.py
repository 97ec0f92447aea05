"""The tables, as a new database gets them at once; an older one reaches the same through `migrations/`.

Every key begins with the conversation, the quote or the chat, so that tables can be spread by it.
"""

# ruff: noqa: S608 (nothing but constants of these files is put into SQL text)

HEAD = "0003"
"""The newest migration. A database that says so needs neither alembic nor SQLAlchemy imported (40 MB, 0.4 s)."""

_TABLES = """
CREATE TABLE conversations (
    id TEXT NOT NULL,
    language TEXT NOT NULL,
    book TEXT NOT NULL,
    created_at TEXT NOT NULL,
    CONSTRAINT pk_conversations PRIMARY KEY (id)
);
CREATE TABLE turns (
    conversation TEXT NOT NULL,
    seq INTEGER NOT NULL,
    key TEXT NOT NULL,
    digest TEXT NOT NULL,
    said TEXT NOT NULL,
    state TEXT NOT NULL,
    reply TEXT NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT pk_turns PRIMARY KEY (conversation, seq),
    CONSTRAINT uq_turns_conversation_key UNIQUE (conversation, key),
    CONSTRAINT fk_turns_conversation FOREIGN KEY (conversation) REFERENCES conversations (id) ON DELETE CASCADE
);
CREATE TABLE quotes (
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    conversation TEXT,
    request_digest TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    language TEXT NOT NULL,
    note TEXT,
    supersedes TEXT,
    quote TEXT NOT NULL,
    key TEXT,
    digest TEXT,
    replaces TEXT,
    CONSTRAINT pk_quotes PRIMARY KEY (id),
    CONSTRAINT uq_quotes_number UNIQUE (number),
    CONSTRAINT uq_quotes_token_hash UNIQUE (token_hash),
    CONSTRAINT uq_quotes_key UNIQUE (key),
    CONSTRAINT fk_quotes_conversation FOREIGN KEY (conversation) REFERENCES conversations (id) ON DELETE SET NULL
);
CREATE INDEX ix_quotes_conversation ON quotes (conversation, request_digest, issued_at);
CREATE INDEX ix_quotes_replaces ON quotes (replaces, issued_at);
CREATE TABLE chats (
    id TEXT NOT NULL,
    conversation TEXT,
    campaign TEXT,
    answered BIGINT NOT NULL,
    answered_at TEXT NOT NULL,
    unsure INTEGER NOT NULL,
    gone_at TEXT,
    CONSTRAINT pk_chats PRIMARY KEY (id),
    CONSTRAINT fk_chats_conversation FOREIGN KEY (conversation) REFERENCES conversations (id) ON DELETE SET NULL
);
CREATE INDEX ix_chats_conversation ON chats (conversation);
CREATE TABLE deliveries (
    chat TEXT NOT NULL,
    seq BIGINT NOT NULL,
    call TEXT NOT NULL,
    begun INTEGER NOT NULL,
    owner TEXT NOT NULL,
    until TEXT NOT NULL,
    CONSTRAINT pk_deliveries PRIMARY KEY (chat, seq)
);
CREATE TABLE leases (
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    until TEXT NOT NULL,
    CONSTRAINT pk_leases PRIMARY KEY (name)
);
CREATE TABLE continuations (
    code_hash TEXT NOT NULL,
    conversation TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    CONSTRAINT pk_continuations PRIMARY KEY (code_hash),
    CONSTRAINT fk_continuations_conversation FOREIGN KEY (conversation) REFERENCES conversations (id) ON DELETE CASCADE
);
CREATE INDEX ix_continuations_conversation ON continuations (conversation);
CREATE INDEX ix_continuations_expires_at ON continuations (expires_at);
CREATE TABLE handovers (
    id TEXT NOT NULL,
    conversation TEXT NOT NULL,
    body TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    due TEXT NOT NULL,
    CONSTRAINT pk_handovers PRIMARY KEY (id),
    CONSTRAINT fk_handovers_conversation FOREIGN KEY (conversation) REFERENCES conversations (id) ON DELETE CASCADE
);
CREATE INDEX ix_handovers_conversation ON handovers (conversation);
CREATE INDEX ix_handovers_due ON handovers (due);
CREATE TABLE parked_updates (
    bot TEXT NOT NULL,
    update_id BIGINT NOT NULL,
    body TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT pk_parked_updates PRIMARY KEY (bot, update_id)
);
"""

_VERSION = f"""
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version (version_num) VALUES ('{HEAD}');
"""

SQLITE = f"""{_TABLES}
CREATE TABLE counters (
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    CONSTRAINT pk_counters PRIMARY KEY (name)
);
{_VERSION}"""
"""SQLite has no sequences: a row counts."""

POSTGRESQL = f"""{_TABLES}
CREATE SEQUENCE quote_numbers;
{_VERSION}"""
