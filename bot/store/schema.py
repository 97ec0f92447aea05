"""The tables, as a new database gets them at once; an older one reaches the same through `migrations/`.

Every key begins with the conversation or the quote, so that tables can be spread by it.
"""

# ruff: noqa: S608 (nothing but constants of these files is put into SQL text)

HEAD = "0001"
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
    CONSTRAINT pk_quotes PRIMARY KEY (id),
    CONSTRAINT uq_quotes_number UNIQUE (number),
    CONSTRAINT uq_quotes_token_hash UNIQUE (token_hash),
    CONSTRAINT uq_quotes_key UNIQUE (key),
    CONSTRAINT fk_quotes_conversation FOREIGN KEY (conversation) REFERENCES conversations (id) ON DELETE SET NULL
);
CREATE INDEX ix_quotes_conversation ON quotes (conversation, request_digest, issued_at);
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
