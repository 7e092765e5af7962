"""The named peers: scikit-learn on the same texts, each in a process of its own.

The child reads the texts first and measures only the fit, so that reading is not the peer's.
"""

import importlib.metadata
import json
import os
import platform
import resource
import subprocess
import sys
import time

from program import Failure, Run

TFIDF = "TfidfVectorizer"
KMEANS = "TfidfVectorizer, TruncatedSVD(100), MiniBatchKMeans"
HDBSCAN = "TfidfVectorizer, TruncatedSVD(100), HDBSCAN"
# HDBSCAN compares every text with every other: ten times as many take a hundred times as long.
LARGEST_FOR_HDBSCAN = 10_000
# After so long a peer is given up; with less, a run on a laptop ends the same evening.
MINUTES = int(os.environ.get("PEER_MINUTES", "60"))


def names(count):
    return [TFIDF, KMEANS] + ([HDBSCAN] if count <= LARGEST_FOR_HDBSCAN else [])


def measured(name, path, clusters):
    """Runs a peer to its end, which must come within MINUTES."""
    environment = dict(os.environ)
    # Kernels and caches that the caller's shell chose for another purpose are not the peer's.
    for setting in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
        environment.pop(setting, None)
    try:
        done = subprocess.run(
            [sys.executable, __file__, name, path, str(clusters)], env=environment,
            capture_output=True, text=True, timeout=MINUTES * 60)
    except subprocess.TimeoutExpired as error:
        raise Failure(f"not finished in {MINUTES} minutes") from error
    if done.returncode != 0:
        # One that runs out of memory is killed without a word.
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise Failure(f"not finished: status {done.returncode}, {last}")
    return Run(*json.loads(done.stdout))


def version():
    found = importlib.metadata.version("scikit-learn")
    return f"scikit-learn {found} on Python {platform.python_version()}"


def fit(name, texts, clusters):
    from sklearn.feature_extraction.text import TfidfVectorizer
    weights = TfidfVectorizer().fit_transform(texts)
    if name == TFIDF:
        return f"{weights.shape[1]:,} terms"
    from sklearn.decomposition import TruncatedSVD
    from sklearn.preprocessing import normalize
    vectors = normalize(TruncatedSVD(100, random_state=0).fit_transform(weights))
    if name == KMEANS:
        from sklearn.cluster import MiniBatchKMeans
        MiniBatchKMeans(clusters, random_state=0).fit(vectors)
        return f"{clusters:,} clusters, told"
    from sklearn.cluster import HDBSCAN as Clustering
    labels = Clustering(copy=True).fit_predict(vectors)
    return f"{labels.max() + 1:,} clusters"


def main():
    name, path, clusters = sys.argv[1], sys.argv[2], int(sys.argv[3])
    # Loaded before the clock starts, as a program that is already running would have it.
    import sklearn.cluster
    import sklearn.decomposition
    import sklearn.feature_extraction.text
    with open(path, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    before, start = time.process_time(), time.monotonic()
    found = fit(name, texts, clusters)
    seconds, processor = time.monotonic() - start, time.process_time() - before
    print(json.dumps([seconds, processor,
                      resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6, found]))


if __name__ == "__main__":
    main()
