#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace cercania::testing {

/// An OpenStreetMap file in XML, written object by object. Tags are written
/// "key=value key=value".
class OsmXml {
  public:
    OsmXml& node(std::int64_t id, double longitude, double latitude, std::string_view tags = "") {
        nodes_ += fmt::format("<node id=\"{}\" lon=\"{}\" lat=\"{}\">{}</node>\n", id, longitude,
                              latitude, tag_elements(tags));
        return *this;
    }
    OsmXml& way(std::int64_t id, const std::vector<std::int64_t>& nodes, std::string_view tags) {
        ways_ += fmt::format("<way id=\"{}\">", id);
        for (const std::int64_t node : nodes) {
            ways_ += fmt::format("<nd ref=\"{}\"/>", node);
        }
        ways_ += tag_elements(tags) + "</way>\n";
        return *this;
    }
    /// `outer` and `inner` are ways.
    OsmXml& relation(std::int64_t id, const std::vector<std::int64_t>& outer,
                     const std::vector<std::int64_t>& inner, std::string_view tags) {
        relations_ += fmt::format("<relation id=\"{}\">", id);
        const auto add = [&](const std::vector<std::int64_t>& ways, std::string_view role) {
            for (const std::int64_t way : ways) {
                relations_ +=
                    fmt::format("<member type=\"way\" ref=\"{}\" role=\"{}\"/>", way, role);
            }
        };
        add(outer, "outer");
        add(inner, "inner");
        relations_ += tag_elements(tags) + "</relation>\n";
        return *this;
    }
    std::string text() const {
        return "<?xml version=\"1.0\"?>\n<osm version=\"0.6\">\n" + nodes_ + ways_ + relations_ +
               "</osm>\n";
    }

  private:
    static std::string tag_elements(std::string_view tags) {
        std::string elements;
        while (!tags.empty()) {
            const std::size_t end = std::min(tags.find(' '), tags.size());
            const std::string_view tag = tags.substr(0, end);
            const std::size_t equals = tag.find('=');
            elements += fmt::format("<tag k=\"{}\" v=\"{}\"/>", tag.substr(0, equals),
                                    tag.substr(equals + 1));
            tags.remove_prefix(std::min(end + 1, tags.size()));
        }
        return elements;
    }

    std::string nodes_;
    std::string ways_;
    std::string relations_;
};

}  // namespace cercania::testing
