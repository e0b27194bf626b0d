#!/usr/bin/env bash
# Runs a test program of the viewer on a real X window, with a window manager where there is one:
# run_in_window.sh PROGRAM [ARGUMENT...]. Ends with 77, which the test counts as skipped, where Xvfb
# is not installed.
set -euo pipefail

if ! command -v xvfb-run >/dev/null; then
    echo "NOT RUN: xvfb is not installed, so no window was opened and nothing was tested." >&2
    exit 77
fi

with_window_manager() {
    if command -v openbox >/dev/null; then
        openbox --sm-disable >/dev/null 2>&1 &
        local manager=$!
        trap 'kill "$manager" 2>/dev/null || true' EXIT
        sleep 1
    else
        echo "No openbox: the windows are not managed." >&2
    fi
    QT_QPA_PLATFORM=xcb "$@"
}
export -f with_window_manager

exec xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24 -nolisten tcp" \
    bash -c 'with_window_manager "$@"' window "$@"
