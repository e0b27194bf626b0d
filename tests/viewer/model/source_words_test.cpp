#include "app/viewer/model/source_words.h"

#include <gtest/gtest.h>

namespace cercania::viewer {
namespace {

StudySettings study() {
    StudySettings settings;
    settings.network.source = "data/city.osm.pbf";
    settings.facilities.source = "data/care.gpkg|layername=houses";
    settings.demand.source = "data/blocks.shp";
    return settings;
}

const std::vector<SourceRole> kRoles = {SourceRole::Streets, SourceRole::CarePlaces,
                                        SourceRole::People, SourceRole::Areas};

TEST(SourceWords, WhatTheStudySays_IsSaidAndSharedByItsLayers) {
    StudySettings settings = study();
    settings.credits.streets = "Malla Vial Integral, CC BY 4.0";
    settings.credits.facilities = "SDMujer";
    settings.credits.people = "SDMujer";
    EXPECT_EQ(source_words(settings, kRoles),
              QString::fromUtf8("Streets: Malla Vial Integral, CC BY 4.0 · "
                                "Care places, people: SDMujer"));
}

TEST(SourceWords, WithoutCredits_OpenStreetMapIsNamedAndOtherFilesAre) {
    EXPECT_EQ(source_words(study(), kRoles),
              QString::fromUtf8("Streets: © OpenStreetMap contributors · "
                                "Care places: care.gpkg · People: blocks.shp"));
}

TEST(SourceWords, AreasThatCountThePeople_AreTheirSource) {
    StudySettings settings = study();
    settings.demand.source.reset();
    settings.areas.emplace().source = "data/barrios.shp";
    EXPECT_EQ(source_words(settings, {SourceRole::People, SourceRole::Areas}),
              QString("People, neighbourhoods: barrios.shp"));
}

}  // namespace
}  // namespace cercania::viewer
