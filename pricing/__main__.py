"""`python -m pricing`."""

import os
import sys

from seatwise.pricing.command_line import main

if __name__ == "__main__":
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # none is wanted; to look for them takes 10 ms
    sys.exit(main())
