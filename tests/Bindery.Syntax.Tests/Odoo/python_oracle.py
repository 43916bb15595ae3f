"""What CPython makes of Python files: the oracle for Bindery's own reader.

    python_oracle.py LIST    reads paths from LIST, writes one line of JSON a file
    python_oracle.py --tree FILE | --tokens FILE    writes what the sums are made of
"""
import ast
import hashlib
import io
import json
import multiprocessing
import sys
import token
import tokenize

SKIPPED = {"ctx", "type_comment", "type_ignores", "kind", "conversion", "simple"}


def tree_of(source):
    out = []
    write(ast.parse(source), out, True)
    return "".join(out)


def write(value, out, placed):
    if isinstance(value, ast.AST):
        write_node(value, out, placed)
    elif isinstance(value, list):
        out.append("[")
        for item in value:
            write(item, out, placed)
        out.append("]")
    elif value is None:
        out.append("-")
    elif isinstance(value, bool):
        out.append(str(value))
    elif isinstance(value, str):
        out.append(json.dumps(value))
    elif isinstance(value, bytes):
        out.append("b" + json.dumps(value.decode("latin-1")))
    elif value is Ellipsis:
        out.append("...")
    else:
        out.append(type(value).__name__)


def write_node(node, out, placed):
    kind = type(node)
    out.append("(" + kind.__name__)
    if placed and "lineno" in kind._attributes:
        place = (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
        out.append("@%d:%d-%d:%d" % place)
    if kind is ast.Constant:
        write_constant(node.value, out)
    elif kind is ast.JoinedStr:
        # Where the fields stand is right only since Python 3.12.
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                write(value, out, False)
    else:
        for field in kind._fields:
            if field not in SKIPPED:
                out.append(" ")
                write(getattr(node, field), out, placed)
    out.append(")")


def write_constant(value, out):
    out.append(" ")
    write("None" if value is None else value, out, False)


def tokens_of(source):
    # Empty tokens at the end of a file have places that no file has.
    return [
        (token.tok_name[kind], start, end) if text else (token.tok_name[kind],)
        for kind, text, start, end, _ in tokenize.tokenize(io.BytesIO(source).readline)
        if kind != tokenize.ENCODING
    ]


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def read(path):
    with open(path, "rb") as file:
        source = file.read()
    tokens = tokens_of(source)
    kinds = {}
    for kind, *_ in tokens:
        kinds[kind] = kinds.get(kind, 0) + 1
    return {
        "path": path,
        "kinds": kinds,
        "tokens": digest(repr(tokens)),
        "tree": digest(tree_of(source)),
    }


def main(arguments):
    if arguments[0].startswith("--"):
        with open(arguments[1], "rb") as file:
            source = file.read()
        print(tree_of(source) if arguments[0] == "--tree" else repr(tokens_of(source)))
        return
    with open(arguments[0], encoding="utf-8") as file:
        paths = file.read().splitlines()
    with multiprocessing.Pool() as pool:
        for result in pool.imap_unordered(read, paths, 32):
            print(json.dumps(result))


if __name__ == "__main__":
    sys.setrecursionlimit(10000)
    main(sys.argv[1:])
