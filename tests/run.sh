#!/usr/bin/env bash
# Installs what is missing, builds Cercanía and runs every test. Run it again at any time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/setup.sh

usage() {
    cat <<'TEXT'
usage: bash tests/run.sh [--sanitize]

Installs what is missing, checks the format of the sources, builds Cercanía and runs every test.
  --sanitize   the whole suite once more under AddressSanitizer and UBSan, clang-tidy on the files
               changed last, and every reader fuzzed for a minute (always so where CI=true)
TEXT
}

sanitize=no
[ "${CI:-}" != true ] || sanitize=yes
for argument in "$@"; do
    case "$argument" in
        --sanitize) sanitize=yes ;;
        -h | --help)
            usage
            exit 0
            ;;
        *)
            usage >&2
            stop_because "\"$argument\" is not an option of tests/run.sh."
            ;;
    esac
done

check_format() {
    find core app data tests \( -name '*.cpp' -o -name '*.h' \) -print0 |
        xargs -0 -r clang-format --dry-run --Werror
}

# The sources changed by the last few commits: clang-tidy takes seconds a file, so a handful.
changed_sources() {
    git log -n 5 --diff-filter=AM --name-only --format= -- 'core/*.cpp' 'app/*.cpp' 2>/dev/null |
        awk '!seen[$0]++' |
        while read -r path; do [ ! -f "$path" ] || printf '%s\n' "$path"; done |
        head -n "$1"
}

check_with_clang_tidy() {
    local sources
    mapfile -t sources < <(changed_sources 8)
    if [ "${#sources[@]}" -eq 0 ]; then
        return
    fi
    printf '    %s\n' "${sources[@]}"
    # clang cannot read headers that GCC precompiled; without them a source's own includes are seen.
    mkdir -p build/tidy
    sed 's/ -Winvalid-pch -include [^ ]*cmake_pch\.hxx//' build/release/compile_commands.json \
        >build/tidy/compile_commands.json
    printf '%s\0' "${sources[@]}" |
        xargs -0 -n 2 -P 2 clang-tidy -p build/tidy --quiet
}

say "Looking for the packages that Cercanía is built and tested with"
install_packages "${program_packages[@]}" "${viewer_packages[@]}" "${test_packages[@]}"
[ "$sanitize" = no ] || install_packages "${fuzz_packages[@]}"

say "Checking the format of the sources"
or_stop "The check of the format (clang-format -i FILE mends a file)" check_format

say "Building"
configure release -D CERCANIA_TESTS=ON
build release

if [ "$sanitize" = yes ]; then
    say "Checking the sources changed last with clang-tidy"
    or_stop "The check with clang-tidy" check_with_clang_tidy
fi

say "Testing"
# With the sanitizers, what the viewer does without a display is tested by them; here, on a window.
without=()
[ "$sanitize" = no ] || without=(-LE offscreen)
or_stop "Testing" ctest --preset release "${without[@]}"

if [ "$sanitize" = yes ]; then
    say "Building with AddressSanitizer and UBSan"
    configure asan-ubsan
    build asan-ubsan
    say "Testing under AddressSanitizer and UBSan"
    or_stop "Testing under AddressSanitizer and UBSan" ctest --preset asan-ubsan

    say "Building the readers for libFuzzer"
    configure fuzz
    build fuzz
    say "Fuzzing each reader for a minute"
    or_stop "Fuzzing (the input that fails is kept in build/fuzz/found)" ctest --preset fuzz
fi
