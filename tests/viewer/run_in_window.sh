#!/usr/bin/env bash
# Runs a test program of the viewer on a real X window, with a window manager where there is one:
# run_in_window.sh PROGRAM [ARGUMENT...]. Ends with 77, which the test counts as skipped, where Xvfb
# is not installed.
set -euo pipefail

if ! command -v xvfb-run >/dev/null; then
    echo "NOT RUN: xvfb is not installed, so no window was opened and nothing was tested." >&2
    exit 77
fi

# Called again below, inside the X server.
if [ "${1:-}" = --inside ]; then
    shift
    if command -v openbox >/dev/null; then
        openbox --sm-disable >/dev/null 2>&1 &
        manager=$!
        trap 'kill "$manager" 2>/dev/null || true' EXIT
        sleep 1
    else
        echo "No openbox: the windows are not managed." >&2
    fi
    QT_QPA_PLATFORM=xcb "$@"
    exit
fi

exec xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24 -nolisten tcp" \
    "${BASH_SOURCE[0]}" --inside "$@"
