# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Where the time of an import goes."""

import cProfile
import io
import pstats

from .jobs import import_entity
from .preparation import ENTITIES
from .rounds import warm_up


def profile_import(registry, values):
    """Return for each kind what took longest, as the profiler prints it."""
    warm_up(registry, values)
    return {plural: _profile(registry, plural) for plural in ENTITIES}


def _profile(registry, plural):
    profiler = cProfile.Profile()
    profiler.runcall(import_entity, registry, plural)
    text = io.StringIO()
    pstats.Stats(profiler, stream=text).sort_stats("cumulative").print_stats(140)
    return text.getvalue()
