from unsent.__main__ import main

raise SystemExit(main())
