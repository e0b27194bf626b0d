#include "core/io/geojson_crs.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <string_view>

#include <cpl_json.h>
#include <cpl_vsi.h>
#include <ogr_spatialref.h>

#include "core/io/gdal_session.h"

namespace cercania {
namespace {

/// Goes through JSON byte by byte and keeps the value of the outermost object's member "crs".
class CrsMember {
  public:
    void take(char c) {
        if (in_value_) {
            take_of_value(c);
        } else if (in_text_) {
            word_.push_back(c);
            word_.resize(std::min(word_.size(), kLongestWord));
        } else if (c == ':' && depth_ == 1 && word_ == kName) {
            in_value_ = true;
            value_.clear();
        }
        follow(c);
    }

    const std::string& value() const { return value_; }

  private:
    static constexpr std::string_view kName = "crs\"";  // with the mark that ends it
    static constexpr std::size_t kLongestWord = kName.size() + 1;
    static constexpr std::size_t kLongestValue = 10'000;

    void take_of_value(char c) {
        const bool ends = !in_text_ && depth_ == 1 && (c == ',' || c == '}');
        in_value_ = !ends && value_.size() < kLongestValue;
        if (in_value_) {
            value_.push_back(c);
        }
    }

    /// Keeps count of the brackets, and of what is text.
    void follow(char c) {
        if (in_text_) {
            in_text_ = escaped_ || c != '"';
            escaped_ = !escaped_ && c == '\\';
        } else if (c == '"') {
            in_text_ = true;
            word_.clear();
        } else if (c == '{' || c == '[') {
            ++depth_;
        } else if (c == '}' || c == ']') {
            --depth_;
        }
    }

    int depth_ = 0;
    bool in_text_ = false;
    bool escaped_ = false;
    bool in_value_ = false;
    std::string word_;   ///< the text that is, or was last, with its closing mark
    std::string value_;  ///< of the member, as it stands in the file
};

std::string crs_member(const std::string& path) {
    constexpr std::size_t kChunk = 65'536;
    CrsMember member;
    const std::unique_ptr<VSILFILE, int (*)(VSILFILE*)> file(VSIFOpenL(path.c_str(), "rb"),
                                                             VSIFCloseL);
    if (file == nullptr) {
        return {};
    }
    auto bytes = std::make_unique<std::array<char, kChunk>>();
    for (std::size_t count = 1; count > 0;) {
        count = VSIFReadL(bytes->data(), 1, kChunk, file.get());
        for (std::size_t i = 0; i < count; ++i) {
            member.take((*bytes)[i]);
        }
    }
    return member.value();
}

bool is_known(const std::string& name) {
    constexpr std::array<const char*, 3> kFromItsOwnText = {"ALLOW_NETWORK_ACCESS=NO",
                                                            "ALLOW_FILE_ACCESS=NO", nullptr};
    OGRSpatialReference crs;
    return crs.SetFromUserInput(name.c_str(), kFromItsOwnText.data()) == OGRERR_NONE;
}

}  // namespace

bool states_unknown_crs(const std::string& path) {
    const std::string member = crs_member(path);
    const GdalMessages unsaid;
    CPLJSONDocument document;
    if (member.empty() || !document.LoadMemory(member)) {
        return false;
    }
    const CPLJSONObject crs = document.GetRoot();
    if (crs.GetType() != CPLJSONObject::Type::Object) {
        return false;
    }
    const std::string type = crs.GetString("type");
    if (type == "EPSG") {
        return !is_known("EPSG:" + std::to_string(crs.GetInteger("properties/code")));
    }
    return type != "name" || !is_known(crs.GetString("properties/name"));
}

}  // namespace cercania
