#pragma once

#include <string>
#include <vector>

#include <gdal_priv.h>

namespace cercania {

/// Internal to core/io: what one layer of a GeoPackage looks like, in both languages of styles.
struct StyledLayer {
    std::string layer;
    std::string geometry_column;
    std::string qml;
    std::string sld;
    std::string language = {};  ///< what it calls itself; empty: the default, in English
};

/// Internal to core/io: writes the table `layer_styles`, in which QGIS keeps the styles of a
/// GeoPackage and looks for them when it opens a layer (QGIS user guide, "Managing custom styles":
/// saving a style in the database). Those in other languages are called "LAYER (LANGUAGE)" and are
/// there to choose. Nothing for no layers. False when GDAL could not write it.
bool add_layer_styles(GDALDataset& dataset, const std::vector<StyledLayer>& layers);

}  // namespace cercania
