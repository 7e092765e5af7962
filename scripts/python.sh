# Sourced: gives a script a Python of its own with the packages that it needs.

# python_with FOLDER IMPORTS PACKAGE… — makes a virtual environment below .build and prints its Python.
python_with() {
    local folder=".build/$1" imports="$2"
    shift 2
    if ! command -v python3 >/dev/null || ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
        echo "This needs Python 3 with venv." >&2
        local as_root=()
        if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
        if ! command -v apt-get >/dev/null; then
            echo "Install Python 3 with venv, then run this again." >&2
            return 1
        fi
        "${as_root[@]+"${as_root[@]}"}" apt-get update -q 1>&2
        "${as_root[@]+"${as_root[@]}"}" apt-get install -y -q --no-install-recommends python3 python3-venv 1>&2
    fi
    if ! [ -x "$folder/bin/python" ] || ! "$folder/bin/python" -c "import $imports" 2>/dev/null; then
        echo "Installing $* into $folder ..." >&2
        python3 -m venv "$folder" 1>&2
        "$folder/bin/pip" install -q "$@" 1>&2
    fi
    echo "$folder/bin/python"
}
