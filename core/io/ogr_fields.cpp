#include "core/io/ogr_fields.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <cpl_string.h>
#include <fmt/format.h>

#include "core/io/text_encoding.h"

namespace cercania {
namespace {

/// No value for fields that have no place in a table.
std::optional<FieldType> field_type_of(OGRFieldType type) {
    switch (type) {
        case OFTInteger:
        case OFTInteger64:
            return FieldType::Integer;
        case OFTReal:
            return FieldType::Real;
        case OFTBinary:
            return std::nullopt;
        default:
            return FieldType::Text;
    }
}

std::string list_text(const OGRFeature& from, int index, OGRFieldType type) {
    int count = 0;
    switch (type) {
        case OFTStringList: {
            const auto* texts = from.GetFieldAsStringList(index);
            const std::vector<std::string> all(texts, texts + CSLCount(texts));
            return fmt::format("{}", fmt::join(all, ";"));
        }
        case OFTIntegerList: {
            const int* numbers = from.GetFieldAsIntegerList(index, &count);
            return fmt::format("{}", fmt::join(numbers, numbers + count, ";"));
        }
        case OFTInteger64List: {
            const GIntBig* numbers = from.GetFieldAsInteger64List(index, &count);
            return fmt::format("{}", fmt::join(numbers, numbers + count, ";"));
        }
        default: {
            const double* numbers = from.GetFieldAsDoubleList(index, &count);
            return fmt::format("{}", fmt::join(numbers, numbers + count, ";"));
        }
    }
}

bool is_list(OGRFieldType type) {
    return type == OFTStringList || type == OFTIntegerList || type == OFTInteger64List ||
           type == OFTRealList;
}

}  // namespace

OgrFields::OgrFields(OGRLayer& layer, const std::string& source, const ReadOptions& options,
                     Diagnostics& diagnostics) {
    const OGRFeatureDefn& definition = *layer.GetLayerDefn();
    FeatureLayer all;  // every field of the layer, for finding those asked for by name
    all.source = source;
    all.name = layer.GetName();
    std::vector<int> all_indices;
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        const OGRFieldDefn& field = *definition.GetFieldDefn(i);
        const auto type = field_type_of(field.GetType());
        if (!type) {
            diagnostics.add(
                {"field_skipped", Severity::Note,
                 fmt::format("field '{}' is binary and is left out", field.GetNameRef()), source,
                 layer.GetName()});
            continue;
        }
        const std::string name(field.GetNameRef());
        all.fields.push_back({is_utf8(name) ? name : to_utf8(name, kLikelyEncoding), *type});
        all_indices.push_back(i);
    }
    if (!options.fields) {
        fields_ = all.fields;
        indices_ = all_indices;
        return;
    }
    for (const std::string& name : *options.fields) {
        const std::size_t position = all.require_field(name);
        fields_.push_back(all.fields[position]);
        indices_.push_back(all_indices[position]);
    }
    CPLStringList ignored;
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        if (std::find(indices_.begin(), indices_.end(), i) == indices_.end()) {
            ignored.AddString(definition.GetFieldDefn(i)->GetNameRef());
        }
    }
    if (layer.TestCapability(OLCIgnoreFields) != 0) {
        layer.SetIgnoredFields(const_cast<const char**>(ignored.List()));
    }
}

void OgrFields::read(OGRFeature& from, Feature& to, LayerIntake& intake) const {
    to.values.reserve(indices_.size());
    for (const int index : indices_) {
        to.values.push_back(from.IsFieldSetAndNotNull(index) == 0
                                ? FieldValue()
                                : read_value(from, index, to, intake));
    }
}

FieldValue OgrFields::read_value(OGRFeature& from, int index, Feature& to,
                                 LayerIntake& intake) const {
    const OGRFieldDefn& field = *from.GetFieldDefnRef(index);
    const OGRFieldType type = field.GetType();
    if (type == OFTInteger || type == OFTInteger64) {
        return static_cast<std::int64_t>(from.GetFieldAsInteger64(index));
    }
    if (type == OFTReal) {
        const double value = from.GetFieldAsDouble(index);
        return std::isnan(value) ? FieldValue() : FieldValue(value);
    }
    std::string text = is_list(type) ? list_text(from, index, type) : from.GetFieldAsString(index);
    if (!is_utf8(text)) {
        text = to_utf8(text, kLikelyEncoding);
        intake.note(
            "text_not_utf8", Severity::Warning,
            fmt::format("field '{}' is not UTF-8 and was read as {}: '{}'; if that is wrong, "
                        "say the encoding with --encoding",
                        field.GetNameRef(), kLikelyEncoding, text),
            to.id);
    }
    return text;
}

}  // namespace cercania
