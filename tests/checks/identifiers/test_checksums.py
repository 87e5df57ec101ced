import pytest

from unsent.checks.identifiers.checksums import is_luhn, is_medicare_au, is_nhs, is_npi, is_ssn


@pytest.mark.parametrize(
    ("is_real", "good", "bad"),
    [
        (is_nhs, "9434765919", "9434765918"),
        (is_medicare_au, "2123456701", "2123456711"),
        (is_npi, "1234567893", "1234567890"),
        (is_luhn, "4539578763621486", "4539578763621487"),
        (is_ssn, "219099999", "000121234"),
    ],
)
def test_a_check_digit_tells_a_number_from_another(is_real, good, bad):
    assert is_real(good)
    assert not is_real(bad)
