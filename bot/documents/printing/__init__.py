"""PDF and PNG, made by Typst in a process of its own, which may fail without harm to the service."""
