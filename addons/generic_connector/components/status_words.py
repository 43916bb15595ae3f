# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""What a platform calls the statuses of its orders, where only the account knows."""


def status_words(backend, statuses):
    """Return statuses, those in braces as a setting of the backend names them.

    A setting may name several, separated by commas, or none.
    """
    words = []
    for status in statuses:
        if status and status.startswith("{"):
            named = backend._setting(status[1:-1]) or ""
            words += [word.strip() for word in named.split(",")]
        else:
            words.append(status)
    return list(filter(None, words))
