# -*- coding: utf-8 -*-
from .model import shop, article  # noqa: F401
from .model import component
