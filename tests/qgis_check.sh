#!/usr/bin/env bash
# Installs Debian's QGIS without its window and checks that it opens what Cercanía writes: the
# GeoPackage coloured, the shapefile with its names, its accents and its colours. Build first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/setup.sh

program=${1:-build/release/app/cli/cercania}
[ -x "$program" ] || stop_because "there is no program '$program'; build Cercanía, or say where it is."

say "Looking for QGIS"
install_packages python3-qgis

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

say "Writing a study whose neighbourhoods are called Peñón, Curaçao and 日本"
cat >"$folder/streets.geojson" <<'JSON'
{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":
{"type":"LineString","coordinates":[[-74.1,4.6],[-74.09,4.6],[-74.08,4.6]]}}]}
JSON
printf 'id,name,lon,lat\nc1,Manzana del Cuidado,-74.1,4.6\n' >"$folder/care.csv"
printf 'id,people,lon,lat\n1,20,-74.0995,4.6\n2,30,-74.09,4.6\n3,40,-74.081,4.6\n' >"$folder/homes.csv"
area() {
    printf '{"type":"Feature","properties":{"name":"%s"},"geometry":{"type":"Polygon","coordinates":' "$1"
    printf '[[[%s,4.59],[%s,4.59],[%s,4.61],[%s,4.61],[%s,4.59]]]}}' "$2" "$3" "$3" "$2" "$2"
}
printf '{"type":"FeatureCollection","features":[%s,%s,%s]}' "$(area Peñón -74.11 -74.095)" \
    "$(area Curaçao -74.095 -74.085)" "$(area 日本 -74.085 -74.07)" >"$folder/areas.geojson"
cat >"$folder/study.toml" <<'TOML'
[network]
source = "streets.geojson"
[facilities]
source = "care.csv"
id = "id"
[demand]
source = "homes.csv"
people = "people"
[areas]
source = "areas.geojson"
name = "name"
[analysis]
cutoffs = ["500m"]
[outputs]
gaps = "gaps.gpkg"
shapefiles = "shapes"
TOML
"$program" run "$folder/study.toml"

say "Opening it with QGIS"
QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$folder" /usr/bin/python3 - "$folder" <<'PYTHON'
import os
import sys

from qgis.core import Qgis, QgsApplication, QgsVectorLayer

folder = sys.argv[1]
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()
faults = []


def expect(what, found, wanted):
    print(f"    {what}: {found}")
    if found != wanted:
        faults.append(f"{what} is {found}, not {wanted}")


def look_at(source, what):
    layer = QgsVectorLayer(source, what, "ogr")
    expect(f"{what} is valid", layer.isValid(), True)
    expect(f"{what}'s CRS", layer.crs().authid(), "EPSG:4326")
    expect(f"{what}'s names", sorted(f["name"] for f in layer.getFeatures()),
           sorted(["Peñón", "Curaçao", "日本"]))
    renderer = layer.renderer()
    expect(f"{what}'s colours go by", (renderer.type(), renderer.classAttribute()),
           ("categorizedSymbol", "class"))
    colours = {c.value(): c.symbol().color().name() for c in renderer.categories()}
    classes = {f["class"] for f in layer.getFeatures()}
    expect(f"{what}: classes without a colour", classes - colours.keys(), set())
    expect(f"{what}: classes of one colour", len(colours) - len(set(colours.values())), 0)


print(f"    QGIS {Qgis.QGIS_VERSION}")
look_at(os.path.join(folder, "gaps.gpkg") + "|layername=gaps", "GeoPackage")
look_at(os.path.join(folder, "shapes", "gaps.shp"), "shapefile")
application.exitQgis()
if faults:
    sys.exit("\n".join(faults))
PYTHON
say "QGIS opens both as they should be"
