#!/usr/bin/env bash
# From nothing to a result: installs what is missing, builds Cercanía and runs the study of the
# sample city. Leaves build/demo/ with map, layers and report. Run it again at any time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/setup.sh

case "${1:-}" in
    "") ;;
    -h | --help)
        echo "usage: bash app/demo.sh"
        echo "Installs what is missing, builds Cercanía, and runs the study of the sample city into build/demo/."
        exit 0
        ;;
    *) stop_because "\"$1\" is not an option of app/demo.sh; it takes none." ;;
esac

say "1/4 Looking for the packages that Cercanía is built with"
install_packages "${program_packages[@]}" "${viewer_packages[@]}"

say "2/4 Building Cercanía (a few minutes the first time, seconds afterwards)"
configure release -D CERCANIA_TESTS=OFF
build release --target cercania cercania-viewer

say "3/4 Who can walk to care in the sample city, and who cannot"
or_stop "The study of the sample city" \
    build/release/app/cli/cercania run data/sample_city/study.toml \
    --output-folder build/demo --overwrite

say "4/4 Drawing the map and writing the report"
or_stop "Drawing the map of the sample city" \
    build/release/app/cli/cercania map data/sample_city/study.toml \
    -o build/demo/map.png --overwrite
or_stop "Writing the report of the sample city" \
    build/release/app/cli/cercania report data/sample_city/study.toml \
    -o build/demo/report.pdf --overwrite

say "Done. build/demo/map.png is the map, report.pdf the report; open gaps.gpkg and catchments.gpkg there in QGIS."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -t 0 ]; then
    say "Opening the viewer"
    exec build/release/app/viewer/cercania-viewer
fi
echo "    To look around and try changes: build/release/app/viewer/cercania-viewer"
