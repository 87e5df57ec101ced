"""A backup is made without being asked for, in the window as it is started."""

from unsent.flows import backup


def test_the_first_reading_of_the_clock_after_writing_makes_one(journal, program, clock):
    run = program().open()
    run.write("worth keeping")
    assert backup.kept(run.desk).count == 0
    clock.advance(minutes=10)
    run.shell.tick()
    run.hand.wait_for(lambda: backup.kept(run.desk).count == 1, "the backup")


def test_a_journal_that_is_opened_on_another_day_gets_one_at_once(journal, program, clock):
    run = program().open()
    run.write("worth keeping")
    run.quit()
    clock.advance(days=1)
    again = program().open()
    again.hand.wait_for(lambda: backup.kept(again.desk).count == 1, "the backup")
