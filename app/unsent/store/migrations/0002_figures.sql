-- What the checks said of a draft when it was sealed and when it was approved: figures, no words.
-- `slot` is the hour of the writer's own week in which the page was begun, 0 = Monday 00:00.
-- `heat_now` and `is_changed` are NULL until it is approved.
CREATE TABLE figures (
    entry INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    slot INTEGER NOT NULL,
    heat_then INTEGER NOT NULL,
    heat_now INTEGER,
    is_changed INTEGER,
    categories TEXT NOT NULL
) STRICT;

-- Drafts from before this table, as far as their stages tell.
INSERT INTO figures
SELECT id,
       (strftime('%w', substr(written_at, 1, 19)) + 6) % 7 * 24
           + strftime('%H', substr(written_at, 1, 19)),
       coalesce(stage ->> '$.stage.heat', stage ->> '$.stage.heat_then'),
       stage ->> '$.stage.heat_now',
       CASE WHEN stage ->> '$.stage.heat_now' IS NULL THEN NULL
            ELSE stage ->> '$.stage.heat_now' < stage ->> '$.stage.heat_then' END,
       ''
FROM entry
WHERE kind IN ('cooling', 'review', 'ready', 'posted')
  AND json_valid(stage)
  AND coalesce(stage ->> '$.stage.heat', stage ->> '$.stage.heat_then') IS NOT NULL;
