from . import connector_benchmark_row
