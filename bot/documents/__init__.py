"""A quote in the forms that people pass on."""
