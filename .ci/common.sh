# Read by every step: strictness, the folder to stand in, and the few words that steps share.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Python and the examples print Dutch.
export LC_ALL=C.UTF-8 PYTHONUTF8=1 PYTHONDONTWRITEBYTECODE=1

# Our own builds treat warnings as errors (Package.swift); one setting for all steps, so that nothing is built twice.
export TOEKOMSTSCENARIO_STRICT=1

# They also count which lines run: the README's `swift test` is the one run of the tests, and the step coverage reads
# what it counted. What other programs count is not kept.
export TOEKOMSTSCENARIO_COVERAGE=1 LLVM_PROFILE_FILE=/dev/null
counts=$PWD/.build/counts

libraries=(Domain SafetyAssessment Indicators GovernanceCompass)

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# A fact about the Swift toolchain: a path of two keys into `swift -print-target-info`.
target_info() { # KEY KEY
    swift -print-target-info | python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]][sys.argv[2]])' "$@"
}

# A tool of the Swift toolchain: one of that name in PATH may be the system's, and too old.
toolchain() { # TOOL
    realpath -m "$(target_info paths runtimeResourcePath)/../../bin/$1"
}

# For packages that stand beside this one: they see it as any client does, without what only our own builds do.
as_client() {
    env -u TOEKOMSTSCENARIO_STRICT -u TOEKOMSTSCENARIO_COVERAGE "$@"
}

# The same, with nothing optimized but the modules that the benchmarks measure.
as_measured() {
    TOEKOMSTSCENARIO_UNMEASURED=1 as_client "$@"
}
