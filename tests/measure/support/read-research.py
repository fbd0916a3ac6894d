"""
Reads the files of the formats for research with other programs, prints what has been read, and stops at the first that cannot be read.
The first argument is the folder with schemas and contexts, which may be empty. The files are named `all-FORMAT.EXTENSION`.
"""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile

import lxml.etree

SCHEMAS = sys.argv[1]
QDE = "{urn:QDA-XML:project:1.0}"
IDENTITY = "urn:dramatis:identity:"
# The ids of the speakers with an identity, as each format has them. All formats must have the same.
speakers = {}


def schema(name):
    path = os.path.join(SCHEMAS, name)
    return path if SCHEMAS and os.path.exists(path) else None


def read_qdpx(data):
    files = zipfile.ZipFile(io.BytesIO(data))
    assert files.testzip() is None
    tree = lxml.etree.fromstring(files.read("project.qde"))
    xsd = schema("Project.xsd")
    if xsd:
        lxml.etree.XMLSchema(lxml.etree.parse(xsd)).assertValid(tree)
    known = {code.get("guid") for code in tree.iter(f"{QDE}Code", f"{QDE}Variable", f"{QDE}Case")}
    for reference in tree.iter(f"{QDE}CodeRef", f"{QDE}VariableRef"):
        assert reference.get("targetGUID") in known
    variables = {one.get("guid"): one.get("name") for one in tree.iter(f"{QDE}Variable")}
    cases = list(tree.iter(f"{QDE}Case"))
    ids = [
        value.findtext(f"{QDE}TextValue")
        for case in cases
        for value in case.iter(f"{QDE}VariableValue")
        if variables[value.find(f"{QDE}VariableRef").get("targetGUID")] == "identity id"
    ]
    assert len(ids) == len(set(ids)), "an identity has two cases"
    speakers["qdpx"] = set(ids)
    selections = 0
    for source in tree.iter(f"{QDE}TextSource"):
        text = files.read(source.get("plainTextPath").replace("internal://", "sources/")).decode("utf-8")
        for one in source.iter(f"{QDE}PlainTextSelection"):
            words = text[int(one.get("startPosition")) : int(one.get("endPosition"))]
            assert words and " ".join(words.split()).startswith(one.get("name")[:40]), (one.attrib, words)
            selections += 1
    return f"{selections} selections, {len(cases)} cases{', valid by Project.xsd' if xsd else ''}"


def read_table(data):
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    articles = {}
    for row in rows:
        assert bool(row["identity"]) == bool(row["identity_id"])
        if row["identity_id"]:
            articles.setdefault(row["identity_id"], set()).add(row["article_id"])
    speakers["table"] = set(articles)
    several = sum(len(found) > 1 for found in articles.values())
    return f"{len(rows)} quotations, {len(articles)} speakers with an identity, {several} of them in several articles"


def read_webanno(data):
    files = zipfile.ZipFile(io.BytesIO(data))
    assert files.testzip() is None
    types = lxml.etree.fromstring(files.read("TypeSystem.xml"))
    uima = "{http://uima.apache.org/resourceSpecifier}"
    layers = {
        one.findtext(f"{uima}name"): [name.text for name in one.iterfind(f".//{uima}featureDescription/{uima}name")]
        for one in types.iter(f"{uima}typeDescription")
    }
    tokens = 0
    ids = set()
    for name in files.namelist():
        if not name.endswith(".tsv"):
            continue
        lines = files.read(name).decode("utf-8").split("\n")
        declared = [line[6:].split("|") for line in lines if line.startswith("#T_SP=")]
        assert {layer: features for layer, *features in declared} == layers
        places = [f"{layer}.{feature}" for layer, *features in declared for feature in features]
        width = 3 + sum(len(features) for _, *features in declared) + 1
        start = None
        for line in lines:
            if line.startswith("#Text="):
                sentence = line[6:].replace("\\\\", "\\").encode("utf-16-le")
                start = None
            elif line and not line.startswith("#"):
                cells = line.split("\t")
                assert len(cells) == width, (name, line)
                begin, end = map(int, cells[1].split("-"))
                start = begin if start is None else start
                if b"\\\0t\0" not in sentence:
                    assert sentence[2 * (begin - start) : 2 * (end - start)].decode("utf-16-le") == cells[2], (name, line)
                tokens += 1
                quoted = cells[3 + places.index("webanno.custom.Quotation.identityId")]
                ids.update(value.split("[")[0] for value in quoted.split("|") if value[0] not in "_*")
    speakers["webanno"] = ids
    return f"{tokens} tokens at their places"


def read_linked(data, context, name, *properties):
    content = json.loads(data)
    path = schema(context)
    try:
        import rdflib
    except ImportError:
        path = None
    if not path:
        return "read by json"
    inline = json.load(open(path))["@context"]
    given = content["@context"]
    content["@context"] = [inline, *given[1:]] if isinstance(given, list) else inline
    graph = rdflib.Graph()
    graph.parse(data=json.dumps(content), format="json-ld")
    kinds = {}
    for kind in graph.objects(None, rdflib.RDF.type):
        kind = kind.split("#")[-1].split("/")[-1]
        kinds[kind] = kinds.get(kind, 0) + 1
    assert not any(str(predicate).startswith("file:") for predicate in graph.predicates())
    # The context may have http or https.
    found = {str(thing) for predicate, thing in graph.predicate_objects() if str(predicate).endswith(properties)}
    speakers[name] = {one[len(IDENTITY) :] for one in found if one.startswith(IDENTITY)}
    return f"{len(graph)} triples by rdflib ({', '.join(f'{kind} {number}' for kind, number in sorted(kinds.items()))})"


def pandoc(data, source, target):
    return subprocess.run(["pandoc", "-f", source, "-t", target], input=data, stdout=subprocess.PIPE, check=True).stdout


def plain(words):
    for mark in ("<span class=\"nocase\">", "</span>", "<i>", "</i>"):
        words = words.replace(mark, "")
    return "".join(letter for letter in words if letter.isalnum())


def read_references(data, source, items):
    if not shutil.which("pandoc"):
        return "not read: there is no pandoc"
    read = json.loads(pandoc(data, source, "csljson"))
    assert len(read) == len(items), (len(read), len(items))
    ours = sorted(plain(item["title"]) for item in items)
    theirs = sorted(plain(item.get("title", "")) for item in read)
    differing = sum(one != other for one, other in zip(ours, theirs))
    assert differing == 0, [pair for pair in zip(ours, theirs) if pair[0] != pair[1]][:3]
    dated = sum("issued" in item for item in read)
    assert dated == sum("issued" in item for item in items), dated
    return f"{len(read)} entries by pandoc, all titles and dates"


def read_csl(data):
    items = json.loads(data)
    path = schema("csl-data.json")
    try:
        import jsonschema
    except ImportError:
        path = None
    if path:
        jsonschema.validate(items, json.load(open(path)))
    return f"{len(items)} items{', valid by csl-data.json' if path else ''}"


contents = {os.path.basename(path)[4:].split(".")[0]: open(path, "rb").read() for path in sys.argv[2:]}
references = json.loads(contents["csl-json"])
READERS = {
    "qdpx": read_qdpx,
    "webanno": read_webanno,
    "csv-quotations": read_table,
    "web-annotations": lambda data: read_linked(data, "anno.jsonld", "annotations", "#hasSource"),
    "json-ld": lambda data: read_linked(data, "schemaorg.jsonld", "json-ld", "/spokenByCharacter", "/creator"),
    "csl-json": read_csl,
    "bibtex": lambda data: read_references(data, "biblatex", references),
    "ris": lambda data: read_references(data, "ris", references),
}
for name, data in contents.items():
    print(f"{name}: {READERS[name](data)}")
for name, ids in speakers.items():
    assert ids == speakers["table"], (name, len(ids), len(speakers["table"]))
print(f"identities: the same {len(speakers['table'])} speakers in {', '.join(speakers)}")
