#include "core/io/geopackage_styles.h"

#include <array>
#include <utility>

#include <cpl_string.h>
#include <ogrsf_frmts.h>

namespace cercania {
namespace {

std::string style_name(const StyledLayer& layer) {
    return layer.language.empty() ? layer.layer : layer.layer + " (" + layer.language + ")";
}

}  // namespace

bool add_layer_styles(GDALDataset& dataset, const std::vector<StyledLayer>& layers) {
    if (layers.empty()) {
        return true;
    }
    CPLStringList options;
    options.SetNameValue("FID", "id");
    OGRLayer* const table = dataset.CreateLayer("layer_styles", nullptr, wkbNone, options.List());
    if (table == nullptr) {
        return false;
    }
    constexpr std::array<std::pair<const char*, OGRFieldType>, 12> kColumns = {{
        {"f_table_catalog", OFTString},
        {"f_table_schema", OFTString},
        {"f_table_name", OFTString},
        {"f_geometry_column", OFTString},
        {"styleName", OFTString},
        {"styleQML", OFTString},
        {"styleSLD", OFTString},
        {"useAsDefault", OFTInteger},
        {"description", OFTString},
        {"owner", OFTString},
        {"ui", OFTString},
        {"update_time", OFTDateTime},
    }};
    for (const auto& [name, type] : kColumns) {
        OGRFieldDefn column(name, type);
        if (std::string_view(name) == "useAsDefault") {
            column.SetSubType(OFSTBoolean);
        }
        if (table->CreateField(&column) != OGRERR_NONE) {
            return false;
        }
    }
    for (const StyledLayer& layer : layers) {
        const OGRFeatureUniquePtr row(OGRFeature::CreateFeature(table->GetLayerDefn()));
        row->SetField("f_table_catalog", "");
        row->SetField("f_table_schema", "");
        row->SetField("f_table_name", layer.layer.c_str());
        row->SetField("f_geometry_column", layer.geometry_column.c_str());
        row->SetField("styleName", style_name(layer).c_str());
        row->SetField("styleQML", layer.qml.c_str());
        row->SetField("styleSLD", layer.sld.c_str());
        row->SetField("useAsDefault", layer.language.empty() ? 1 : 0);
        row->SetField("description", "");
        row->SetField("owner", "");
        if (table->CreateFeature(row.get()) != OGRERR_NONE) {
            return false;
        }
    }
    return true;
}

}  // namespace cercania
