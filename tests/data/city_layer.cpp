#include "tests/data/city_layer.h"

#include <gdal_priv.h>
#include <gtest/gtest.h>

namespace cercania::test {

void CityLayer::Closer::operator()(GDALDataset* file) const {
    GDALClose(file);
}

CityLayer::CityLayer(const std::filesystem::path& folder, const std::string& name) {
    GDALAllRegister();
    const std::string path = (folder / "city.gpkg").string();
    file_.reset(static_cast<GDALDataset*>(
        GDALOpenEx(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr)));
    OGRLayer* layer = file_ ? file_->GetLayerByName(name.c_str()) : nullptr;
    if (layer == nullptr) {
        ADD_FAILURE() << "no layer " << name << " in " << path;
        return;
    }
    OGRFeatureDefn* definition = layer->GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i) {
        fields_.emplace_back(definition->GetFieldDefn(i)->GetNameRef());
    }
    for (const auto& feature : *layer) {
        LayerFeature copy;
        for (int i = 0; i < definition->GetFieldCount(); ++i) {
            copy.values.emplace_back(feature->IsFieldSetAndNotNull(i) ? feature->GetFieldAsString(i)
                                                                      : "null");
        }
        copy.geometry.reset(feature->GetGeometryRef()->clone());
        features_.push_back(std::move(copy));
    }
}

std::string CityLayer::text(const LayerFeature& feature, const std::string& field) const {
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (fields_[i] == field) {
            return feature.values[i];
        }
    }
    ADD_FAILURE() << "no field " << field;
    return "";
}

std::optional<int> CityLayer::number(const LayerFeature& feature, const std::string& field) const {
    const std::string value = text(feature, field);
    return value == "null" ? std::nullopt : std::optional<int>(std::stoi(value));
}

int CityLayer::total(const std::string& field) const {
    int sum = 0;
    for (const LayerFeature& feature : features_) {
        sum += number(feature, field).value_or(0);
    }
    return sum;
}

}  // namespace cercania::test
