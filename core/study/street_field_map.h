#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostics.h"
#include "core/geometry/feature_layer.h"

namespace cercania {

/// Which fields of a line layer say what OpenStreetMap's tags say of a street, and what the layer's
/// own values mean in OpenStreetMap's words.
struct StreetFieldMap {
    struct Field {
        std::string tag;  ///< "class" for OpenStreetMap's `highway`, else the tag's key
        std::string name;
    };
    std::vector<Field> fields;
    /// By tag: the layer's value and OpenStreetMap's word for it.
    std::map<std::string, std::map<std::string, std::string>> values;

    bool empty() const { return fields.empty(); }
};

/// The mapping of items such as "class=TIPO_VIA", and of mapping files (.toml) with a table
/// `fields` (class = "TIPO_VIA") and tables of values ([values.class] "Peatonal" = "pedestrian"); a
/// later item replaces what an earlier one says of a tag. Throws Error(WrongUsage) for an item that
/// is neither and for a tag that is not known, listing those that are; Error(InputMissing,
/// InputUnreadable) for a mapping file that cannot be read.
StreetFieldMap read_street_field_map(const std::vector<std::string>& items);

/// Reads the tags of a layer's features by a mapping, and counts the values that it does not know.
class MappedTags {
  public:
    /// Throws Error(FieldMissing) that names a field the layer does not have and lists those there.
    MappedTags(const StreetFieldMap& map, const FeatureLayer& layer);

    struct Tag {
        std::string_view key;
        std::string value;
    };
    /// What the fields say of a feature. Values of the class that are neither in the mapping nor
    /// words of OpenStreetMap count as a street of unknown kind (`highway=road`), as do features
    /// without any; values of another field that its table does not know count as not tagged.
    std::vector<Tag> of(const Feature& feature);

    /// Adds one `street_value_unmapped` a value, from the most frequent; beyond 20 the rest as one.
    void report(Diagnostics& diagnostics) const;

  private:
    struct Column {
        std::string tag;
        std::string_view key;
        std::string field;
        std::size_t index = 0;
        const std::map<std::string, std::string>* words = nullptr;  // none: taken as they are
    };
    std::string word_of(const Column& column, const std::string& value);

    StreetFieldMap map_;
    std::string source_;
    std::string layer_;
    std::vector<Column> columns_;
    std::map<std::pair<std::string, std::string>, std::size_t> unmapped_;  // (field, value)
};

}  // namespace cercania
