"""Check digits of the numbers that health services give out."""

_NPI_PREFIX = "80840"


def is_nhs(digits: str) -> bool:
    """Tell whether ten digits are a possible NHS number (modulus 11)."""
    if len(digits) != 10:
        return False
    check = 11 - sum(int(d) * (10 - i) for i, d in enumerate(digits[:9])) % 11
    return check != 10 and check % 11 == int(digits[9])


def is_medicare_au(digits: str) -> bool:
    """Tell whether ten or eleven digits are a possible Australian Medicare number."""
    if len(digits) not in (10, 11) or digits[0] not in "23456":
        return False
    weights = (1, 3, 7, 9, 1, 3, 7, 9)
    return sum(int(d) * w for d, w in zip(digits, weights, strict=False)) % 10 == int(digits[8])


def is_luhn(digits: str) -> bool:
    """Tell whether the last digit is the Luhn check digit of the others."""
    total = 0
    for index, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if index % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def is_npi(digits: str) -> bool:
    """Tell whether ten digits are a possible US National Provider Identifier."""
    return len(digits) == 10 and digits[0] in "12" and is_luhn(_NPI_PREFIX + digits)


def is_ssn(digits: str) -> bool:
    """Tell whether nine digits could be a US social security number."""
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    return area not in ("000", "666") and group != "00" and serial != "0000"
