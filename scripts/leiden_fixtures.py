"""Writes the graphs and the objectives that the Leiden tests compare with.

Requirements: pip install leidenalg==0.12.0 igraph==1.0.0 numpy scikit-learn
Usage: python3 scripts/leiden_fixtures.py [EVAL_FOLDER]

Each fixture is a text file: "nodes N", then "best GAMMA OBJECTIVE" for each resolution, then one
edge a line, "FIRST SECOND WEIGHT" with the weight in thousandths. The objective is that of the
best of ten seeds of leidenalg, halved so that each edge counts once. The graphs of texts hold node
numbers only.
"""

import json
import pathlib
import sys

import igraph
import leidenalg
import numpy

FOLDER = pathlib.Path("Tests/TextEngineTests/Fixtures/Leiden")


def planted(seed, nodes, groups, inside, between):
    """Groups of uneven size; so many edges a node inside and between."""
    random = numpy.random.default_rng(seed)
    share = random.pareto(1.5, groups) + 0.3
    label = random.choice(groups, nodes, p=share / share.sum())
    members = [numpy.flatnonzero(label == g) for g in range(groups)]
    edges = {}
    for node in range(nodes):
        own = members[label[node]]
        for other in random.choice(own, min(len(own), inside)):
            edges[tuple(sorted((node, int(other))))] = int(random.integers(200, 900))
        for other in random.integers(0, nodes, between):
            edges[tuple(sorted((node, int(other))))] = int(random.integers(20, 300))
    return nodes, {pair: w for pair, w in edges.items() if pair[0] != pair[1]}


def neighbours(path, count=10, limit=1500):
    """The nearest neighbours of texts by character n-grams; weight = cosine squared."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    lines = path.read_text(encoding="utf-8").splitlines()[:limit]
    texts = [json.loads(line)["text"] for line in lines]
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    matrix = vectors.fit_transform(texts)
    similarity = (matrix @ matrix.T).toarray()
    numpy.fill_diagonal(similarity, 0)
    edges = {}
    for node, row in enumerate(similarity):
        for other in numpy.argsort(-row, kind="stable")[:count]:
            weight = round(float(row[other]) ** 2 * 1000)
            if weight > 0:
                edges[tuple(sorted((node, int(other))))] = weight
    return len(texts), edges


def karate():
    graph = igraph.Graph.Famous("Zachary")
    return graph.vcount(), {edge.tuple: 1000 for edge in graph.es}


def write(name, nodes, edges, resolutions):
    pairs = sorted(edges)
    graph = igraph.Graph(n=nodes, edges=pairs)
    weights = [edges[pair] / 1000 for pair in pairs]
    lines = [f"nodes {nodes}"]
    for resolution in resolutions:
        best = max(
            leidenalg.find_partition(
                graph,
                leidenalg.CPMVertexPartition,
                weights=weights,
                resolution_parameter=resolution,
                n_iterations=-1,
                seed=seed,
            ).quality()
            for seed in range(10)
        )
        lines.append(f"best {resolution} {best / 2:.6f}")
    lines += [f"{a} {b} {edges[a, b]}" for a, b in pairs]
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="ascii")
    print(name, nodes, len(pairs), lines[1 : 1 + len(resolutions)])


def main():
    write("karate", *karate(), [0.05, 0.1, 0.25, 0.5])
    write("planted-200", *planted(1, 200, 8, 6, 2), [0.01, 0.05, 0.2])
    write("planted-1000", *planted(2, 1000, 30, 6, 2), [0.005, 0.02, 0.1])
    write("planted-3000", *planted(3, 3000, 100, 5, 2), [0.002, 0.01, 0.05])
    write("planted-noisy", *planted(4, 800, 20, 4, 5), [0.005, 0.02, 0.1])
    if len(sys.argv) > 1:
        folder = pathlib.Path(sys.argv[1]) / "clusters"
        for name in ["stackfaq", "poquad-pl-a", "rutube-ru-a"]:
            write(f"texts-{name}", *neighbours(folder / f"{name}.jsonl"), [0.01, 0.02, 0.04])


main()
