#include "core/study/street_field_map.h"

#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "tests/support/temp_folder.h"

namespace cercania::testing {
namespace {

using ::testing::HasSubstr;

/// Streets of a cadastre: what kind, of what ground, on which floor.
FeatureLayer cadastre(const std::vector<std::vector<FieldValue>>& rows) {
    FeatureLayer layer;
    layer.source = "calles.gpkg";
    layer.name = "calles";
    layer.fields = {{"TIPO_VIA", FieldType::Text},
                    {"SUPERFICIE", FieldType::Text},
                    {"NIVEL", FieldType::Integer}};
    for (const std::vector<FieldValue>& row : rows) {
        Feature feature;
        feature.values = row;
        layer.features.push_back(std::move(feature));
    }
    return layer;
}

/// "highway=steps surface=gravel"
std::string tags_text(const std::vector<MappedTags::Tag>& tags) {
    std::string text;
    for (const MappedTags::Tag& tag : tags) {
        text += (text.empty() ? "" : " ") + std::string(tag.key) + "=" + tag.value;
    }
    return text;
}

std::string message_of(const std::vector<std::string>& items) {
    try {
        MappedTags(read_street_field_map(items), cadastre({}));
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

TEST(StreetFieldMap, FieldsWithOpenStreetMapsOwnWords_AreTakenAsTheyAre) {
    const FeatureLayer layer = cadastre({{std::string("steps"), std::string("gravel"), 1L}});
    MappedTags mapped(
        read_street_field_map({"class=TIPO_VIA", "surface=SUPERFICIE", "level=NIVEL"}), layer);
    EXPECT_EQ(tags_text(mapped.of(layer.features[0])), "highway=steps surface=gravel level=1");
    Diagnostics diagnostics;
    mapped.report(diagnostics);
    EXPECT_EQ(diagnostics.count("street_value_unmapped"), 0U);
}

TEST(StreetFieldMap, MappingFile_TranslatesValuesAndCountsThoseItDoesNotKnow) {
    const TempFolder folder;
    const std::string file = folder.write("streets.toml", R"(
[fields]
class = "TIPO_VIA"
surface = "SUPERFICIE"

[values.class]
"Peatonal" = "pedestrian"
"Escalera" = "steps"

[values.surface]
"Tierra" = "ground"
)");
    const FeatureLayer layer = cadastre({{std::string("Peatonal"), std::string("Tierra"), 0L},
                                         {std::string("Escalera"), std::string("Piedra"), 0L},
                                         {std::string("Trocha"), std::string("ground"), 0L},
                                         {std::string("Trocha"), FieldValue(), 0L},
                                         {FieldValue(), FieldValue(), 0L}});
    MappedTags mapped(read_street_field_map({file}), layer);
    std::vector<std::string> texts;
    for (const Feature& feature : layer.features) {
        texts.push_back(tags_text(mapped.of(feature)));
    }
    EXPECT_EQ(texts, (std::vector<std::string>{"highway=pedestrian surface=ground", "highway=steps",
                                               "surface=ground highway=road", "highway=road",
                                               "highway=road"}));
    Diagnostics diagnostics;
    mapped.report(diagnostics);
    ASSERT_EQ(diagnostics.count("street_value_unmapped"), 2U);
    // The most frequent first.
    EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("'Trocha' of field 'TIPO_VIA' (2 lines)"));
    EXPECT_THAT(diagnostics.all()[1].message, HasSubstr("'Piedra' of field 'SUPERFICIE'"));
    EXPECT_EQ(diagnostics.all()[0].layer, "calles");
}

TEST(StreetFieldMap, LaterItem_ReplacesWhatAFileSaysOfATag) {
    const TempFolder folder;
    const std::string file = folder.write("streets.toml", "[fields]\nclass = \"OTRO\"\n");
    const StreetFieldMap map = read_street_field_map({file, "class=TIPO_VIA"});
    ASSERT_EQ(map.fields.size(), 1U);
    EXPECT_EQ(map.fields[0].name, "TIPO_VIA");
}

TEST(StreetFieldMap, FieldThatIsNotThere_IsNamedWithThoseThatAre) {
    const std::string message = message_of({"class=TIPO"});
    EXPECT_THAT(message, HasSubstr("no field 'TIPO'"));
    EXPECT_THAT(message, HasSubstr("'TIPO_VIA', 'SUPERFICIE', 'NIVEL'"));
    EXPECT_THAT(message, HasSubstr("calles.gpkg"));
}

TEST(StreetFieldMap, ItemsThatAreNoMapping_AreRefusedWithTheWayOut) {
    EXPECT_THAT(message_of({"TIPO_VIA"}), HasSubstr("write class=FIELD"));
    EXPECT_THAT(message_of({"class="}), HasSubstr("write class=FIELD"));
    EXPECT_THAT(message_of({"colour=TIPO_VIA"}), HasSubstr("class, name, foot"));
    EXPECT_THAT(message_of({"not-there.toml"}), HasSubstr("not-there.toml"));
    const TempFolder folder;
    EXPECT_THAT(message_of({folder.write("a.toml", "[felder]\n")}), HasSubstr("'felder'"));
    EXPECT_THAT(message_of({folder.write("b.toml", "[fields\n")}), HasSubstr("line 1"));
    EXPECT_THAT(message_of({folder.write("c.toml", "[fields]\nclass = 3\n")}),
                HasSubstr("'class' must be a text"));
}

}  // namespace
}  // namespace cercania::testing
