"""What lxml makes of XML files: reads paths from a list, writes one line of JSON a file.

With --dump FILE it writes the text that the sum is made of.
"""
import hashlib
import json
import multiprocessing
import sys

from lxml import etree


def dump_of(path):
    parser = etree.XMLParser(huge_tree=True, no_network=True)
    root = etree.parse(path, parser).getroot()
    out = []
    for node in reversed(list(root.itersiblings(preceding=True))):
        write(node, out)
    write(root, out)
    for node in root.itersiblings():
        write(node, out)
    return "".join(out)


def write(node, out):
    if node.tag is etree.Comment:
        out.append("!" + json.dumps(node.text or "") + "\n")
        return
    if node.tag is etree.ProcessingInstruction:
        out.append("?" + json.dumps([node.target, node.text or ""]) + "\n")
        return
    out.append("<" + json.dumps(local(node.tag)) + "\n")
    for name, value in node.attrib.items():
        out.append("@" + json.dumps(local(name)) + json.dumps(value) + "\n")
    write_text(node.text, out)
    for child in node:
        write(child, out)
        write_text(child.tail, out)
    out.append(">\n")


def write_text(text, out):
    if text:
        out.append("=" + json.dumps(text) + "\n")


def local(name):
    return name.rsplit("}", 1)[-1]


def read(path):
    try:
        dump = dump_of(path)
    except etree.XMLSyntaxError as error:
        return {"path": path, "error": str(error)}
    return {"path": path, "sum": hashlib.sha256(dump.encode()).hexdigest()}


def main(arguments):
    if arguments[0] == "--dump":
        print(dump_of(arguments[1]))
        return
    with open(arguments[0], encoding="utf-8") as file:
        paths = file.read().splitlines()
    with multiprocessing.Pool() as pool:
        for result in pool.imap_unordered(read, paths, 32):
            print(json.dumps(result))


if __name__ == "__main__":
    sys.setrecursionlimit(10000)
    main(sys.argv[1:])
