"""Run a bare checkout: `python app`."""

from unsent.__main__ import main

raise SystemExit(main())
