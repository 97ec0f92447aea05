"""Telegram, in private chats: raw updates become events, replies become calls, which one library or another makes."""
