"""What Python's csv module makes of CSV files: reads paths from a list, writes one line of JSON a file."""
import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8") as paths:
    for path in paths.read().splitlines():
        with open(path, encoding="utf-8", newline="") as file:
            print(json.dumps({"path": path, "rows": list(csv.reader(file))}))
