# Reads dcat.jsonld as RDF: only terms of the vocabularies, what DCAT and DCAT-AP ask for, and the files as they are.
import hashlib
import os
import sys
from urllib.parse import urljoin

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, RDFS, XSD, Namespace

from expected import check_equal

folder = sys.argv[1]
BASE = "https://example.org/data/dcat.jsonld"
SPDX = Namespace("http://spdx.org/rdf/terms#")
VERSION = URIRef(f"{DCAT}version")
# rdflib's copy of DCAT is older than version 3, which added the version; it has no copy of SPDX.
BEYOND = {VERSION, SPDX.Checksum, SPDX.checksum, SPDX.algorithm, SPDX.checksumValue, SPDX.checksumAlgorithm_sha256}

graph = Graph().parse(os.path.join(folder, "dcat.jsonld"), format="json-ld", publicID=BASE)


def is_known(term):
    return term in BEYOND or any(term in vocabulary for vocabulary in (DCAT, DCTERMS, FOAF, RDF, RDFS))


terms = set(graph.predicates()) | set(graph.objects(None, RDF.type))
check_equal("unknown terms", sorted(term for term in terms if not is_known(term)), [])


def one(subject, predicate, datatype=None):
    values = list(graph.objects(subject, predicate))
    check_equal(f"values of {predicate} of {subject}", len(values), 1)
    if datatype is not None:
        assert isinstance(values[0], Literal) and values[0].datatype == datatype, f"{predicate}: {values[0]!r}"
        assert not values[0].ill_typed, f"{predicate}: {values[0]!r}"
    return values[0]


datasets = list(graph.subjects(RDF.type, DCAT.Dataset))
check_equal("datasets", datasets, [URIRef(urljoin(BASE, "./"))])
dataset = datasets[0]
for term in (DCTERMS.title, DCTERMS.description, DCTERMS.identifier, VERSION):
    assert str(one(dataset, term)), term
for term in (DCTERMS.license, DCTERMS.rights, DCTERMS.language, DCTERMS.provenance):
    assert isinstance(one(dataset, term), URIRef), term
for period in graph.objects(dataset, DCTERMS.temporal):
    start, end = one(period, DCAT.startDate, XSD.gYearMonth), one(period, DCAT.endDate, XSD.gYearMonth)
    assert str(start) <= str(end), f"{start} is after {end}"
for page in [*graph.objects(dataset, FOAF.page), *graph.objects(dataset, DCTERMS.rights), *graph.objects(dataset, DCTERMS.provenance)]:
    assert os.path.exists(os.path.join(folder, str(page).removeprefix(str(dataset)))), page

named = set()
for distribution in graph.objects(dataset, DCAT.distribution):
    check_equal("type", one(distribution, RDF.type), DCAT.Distribution)
    name = str(one(distribution, DCAT.downloadURL)).removeprefix(str(dataset))
    named.add(name)
    assert isinstance(one(distribution, DCAT.accessURL), URIRef)
    check_equal("licence", one(distribution, DCTERMS.license), one(dataset, DCTERMS.license))
    kinds = [*graph.objects(distribution, DCAT.mediaType), *graph.objects(distribution, DCTERMS["format"])]
    check_equal(f"kinds of {name}", len(kinds), 1)
    with open(os.path.join(folder, name), "rb") as file:
        data = file.read()
    check_equal(f"size of {name}", int(one(distribution, DCAT.byteSize, XSD.nonNegativeInteger)), len(data))
    checksum = one(distribution, SPDX.checksum)
    check_equal("algorithm", one(checksum, SPDX.algorithm), SPDX.checksumAlgorithm_sha256)
    check_equal(f"hash of {name}", one(checksum, SPDX.checksumValue, XSD.hexBinary).toPython().hex(), hashlib.sha256(data).hexdigest())

tables = {name for name in os.listdir(folder) if name.endswith((".csv", ".jsonl", ".parquet", ".arrow"))}
check_equal("files", named, tables)
print("ok")
