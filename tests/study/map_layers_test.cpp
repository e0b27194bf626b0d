#include "core/study/map_layers.h"

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/io/text_file.h"
#include "core/study/study_file.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using testing::TempFolder;

class MapLayers : public ::testing::Test {
  protected:
    std::string message_for(const std::string& layers) const {
        const std::string path = folder_.write(
            "study.toml",
            "[network]\nsource = \"a.gpkg\"\n[facilities]\nsource = \"b.csv\"\n" + layers);
        try {
            read_study_file(path);
        } catch (const Error& error) {
            return error.what();
        }
        return "taken";
    }
    StudySettings smallest() const {
        StudySettings settings;
        settings.network.source = folder_.path("a.gpkg");
        settings.facilities.source = folder_.path("b.csv");
        return settings;
    }
    StudySettings written_and_read(const StudySettings& settings) const {
        write_study_file(folder_.path("out.toml"), settings);
        return read_study_file(folder_.path("out.toml"));
    }

    TempFolder folder_;
};

TEST_F(MapLayers, EverythingOfALayer_IsReadAsItWasWritten) {
    StudySettings settings = smallest();
    settings.layers = usual_map_layers();
    settings.layers[0].opacity = 0.5;
    settings.layers[0].name = "My \"areas\"";
    settings.layers[0].style = {
        StyleKind::Graduated, "", "share", "", ClassMethod::NaturalBreaks, 7, {}, "PuOr", {1, 3}};
    settings.layers[2].visible = false;
    MapLayer parks;
    parks.kind = MapLayerKind::File;
    parks.source = folder_.path("parks.gpkg") + "|layername=big";
    parks.style = {StyleKind::Bivariate, "", "area", "trees", ClassMethod::Manual, 5,
                   {0.5, 2.0},           "", {}};
    settings.layers.push_back(parks);
    parks.style = {StyleKind::Plain, "#1b7837"};
    settings.layers.push_back(parks);
    EXPECT_EQ(written_and_read(settings).layers, settings.layers);
    const std::string text = read_text_file(folder_.path("out.toml"));
    EXPECT_NE(text.find("source = \"parks.gpkg|layername=big\""), std::string::npos) << text;
}

TEST_F(MapLayers, UsualLayers_TakeNoRoomInTheFile) {
    StudySettings settings = smallest();
    settings.layers = usual_map_layers();
    EXPECT_TRUE(written_and_read(settings).layers.empty());
}

TEST_F(MapLayers, WhatCannotBe_IsRefusedInWords) {
    const std::pair<const char*, const char*> cases[] = {
        {"[[layer]]\nkind = \"moon\"\n", "is not a kind of layer; choose one of areas"},
        {"[[layer]]\nkind = \"file\"\n", "'source'"},
        {"[[layer]]\nkind = \"areas\"\nsource = \"a.shp\"\n", "only then"},
        {"[[layer]]\nkind = \"areas\"\nopacity = 1.5\n", "from 0 to 1, not 1.5"},
        {"[[layer]]\nkind = \"areas\"\nopacity = nan\n", "from 0 to 1"},
        {"[[layer]]\nkind = \"areas\"\ncolour = \"red\"\n", "not 'red'"},
        {"[[layer]]\nkind = \"areas\"\nclasses = 1\n", "from 2 to 9, not 1"},
        {"[[layer]]\nkind = \"areas\"\nclasses = 2.5\n", "whole number"},
        {"[[layer]]\nkind = \"areas\"\nlimits = [3, 3]\n", "ascending"},
        {"[[layer]]\nkind = \"areas\"\nhidden = [-1]\n", "'hidden'"},
        {"[[layer]]\nkind = \"areas\"\nstyle = \"gradual\"\n", "choose one of plain"},
        {"[[layer]]\nkind = \"areas\"\ncolor = \"#000000\"\n", "'color'"},
        {"[[layer]]\nkind = \"areas\"\n[[layer]]\nkind = \"areas\"\n", "two layers"},
        {"[[layer]]\nkind = \"file\"\nsource = \"http://a/b.gpkg\"\n", "may name only files"},
        {"[layer]\nkind = \"areas\"\n", "[[layer]]"}};
    for (const auto& [text, words] : cases) {
        EXPECT_NE(message_for(text).find(words), std::string::npos) << text << message_for(text);
    }
}

}  // namespace
}  // namespace cercania
