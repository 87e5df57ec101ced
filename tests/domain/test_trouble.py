from unsent.domain.trouble import KeychainError, Trouble


def test_every_failure_of_the_keyring_names_its_own_trouble():
    kinds = [KeychainError, *KeychainError.__subclasses__()]
    troubles = [kind.trouble for kind in kinds]
    assert len(set(troubles)) == len(kinds)
    assert set(troubles) == {trouble for trouble in Trouble if trouble.startswith("keyring")}
