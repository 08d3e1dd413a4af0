"""`python -m sayso` is `sayso`."""

import sys

from sayso.cli.entry import main

sys.exit(main())
