# Loads the folder of a release with Hugging Face's datasets, as its card says: one configuration for each table that has rows.
import os
import sys
import tempfile

with tempfile.TemporaryDirectory() as cache:
    os.environ.update(HF_HOME=cache, HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", HF_DATASETS_DISABLE_PROGRESS_BARS="1")
    import yaml
    from datasets import get_dataset_config_names, load_dataset

    from expected import check_equal, column_types, plain, release_tables

    folder = os.path.realpath(sys.argv[1])
    types = column_types(folder)
    tables = {name: rows for name, rows in release_tables(folder).items() if rows}
    check_equal("configurations", sorted(get_dataset_config_names(folder)), sorted(tables))
    for table, rows in tables.items():
        found = load_dataset(folder, table, split="train")
        check_equal(f"columns of {table}", found.column_names, list(types[table]))
        check_equal(f"rows of {table}", [plain(row) for row in found], rows)
    check_equal("the default configuration", load_dataset(folder, split="train").num_rows, len(tables["articles"]))

    with open(os.path.join(folder, "README.md"), encoding="utf-8") as card:
        header = yaml.safe_load(card.read().split("---\n")[1])
    check_equal("language", header["language"], ["vi"])
    with open(os.path.join(folder, "CITATION.cff"), encoding="utf-8") as citation:
        cited = yaml.safe_load(citation)
    check_equal("title", cited["title"], header["pretty_name"])
    missing = {"cff-version", "message", "title", "authors", "version"} - cited.keys()
    check_equal("missing in CITATION.cff", missing, set())
    assert isinstance(cited["version"], str) and all(author["name"] for author in cited["authors"])

print("ok")
