# Shared by app/demo.sh and tests/run.sh, which source it: messages, and the packages of the system.

# What the program is built with.
program_packages=(
    cmake ninja-build g++ ccache mold pkg-config
    libgdal-dev libsqlite3-dev libgeos-dev libproj-dev proj-data
    libosmium2-dev libprotozero-dev zlib1g-dev libbz2-dev libexpat1-dev liblz4-dev libssl-dev
    libcli11-dev libtomlplusplus-dev nlohmann-json3-dev libfmt-dev libboost-dev
)
# What the viewer, and the maps that it draws, are built with and run on.
viewer_packages=(
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev libqt6svg6 qt6-qpa-plugins
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libvulkan-dev libxkbcommon-dev
    fontconfig fonts-dejavu-core fonts-noto-core
)
# What its tests need besides.
test_packages=(
    gdal-bin libgtest-dev libgmock-dev googletest libbenchmark-dev
    clang-format clang-tidy file poppler-utils xvfb xauth openbox
)

# What the readers are fuzzed with: clang and its runtime.
fuzz_packages=(
    clang libclang-rt-dev
)

say() {
    printf '\n==> %s\n' "$*"
}

stop_because() {
    printf '\nStopped: %s\n' "$*" >&2
    exit 1
}

# Runs a command; if it fails, stops and says what it was for: or_stop "purpose" command...
or_stop() {
    local purpose=$1
    shift
    "$@" || stop_because "$purpose failed (exit code $?). The reason is in the lines above."
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Prints those of the packages given that are not installed.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    local package
    for package in "$@"; do
        grep -qxF "$package installed" <<<"$installed" || printf '%s\n' "$package"
    done
}

# Installs those of the packages given that are missing; asks nothing and touches nothing else.
install_packages() {
    local missing
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
        stop_because "this script installs packages on Debian 12, Debian 13 and Ubuntu 24.04 only." \
            "On another system, install what these packages hold and build with" \
            "\"cmake --workflow --preset release\": $*"
    mapfile -t missing < <(missing_packages "$@")
    if [ "${#missing[@]}" -eq 0 ]; then
        return
    fi
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
        stop_because "these packages are missing, and installing them needs root or sudo: ${missing[*]}"
    say "Installing ${#missing[@]} packages that are missing: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    local wait_for_lock=(-o DPkg::Lock::Timeout=600)
    or_stop "Reading the lists of packages" as_root apt-get "${wait_for_lock[@]}" -q update
    or_stop "Installing packages" as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get "${wait_for_lock[@]}" -q -y --no-install-recommends install "${missing[@]}"
}

configure() {
    or_stop "Configuring the build" cmake --preset "$@" --log-level=WARNING
}

build() {
    or_stop "Building" cmake --build --preset "$@"
}
