#include "core/io/gdal_session.h"

#include <algorithm>
#include <mutex>
#include <string_view>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <fmt/format.h>
#include <gdal_pam.h>

#include "core/base/error.h"

namespace cercania {

namespace {

/// Nothing that a file names is fetched: no schema, no geocoder that a view calls.
CPLHTTPResult* refuse_to_fetch(const char* address, CSLConstList /*options*/,
                               GDALProgressFunc /*progress*/, void* /*progress_data*/,
                               CPLHTTPFetchWriteFunc /*write*/, void* /*write_data*/,
                               void* /*own_data*/) {
    // An empty result would make GDAL fetch by itself; its receiver frees this one.
    auto* const result = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1;
    result->pszErrBuf = CPLStrdup("nothing is fetched over the network");
    CPLError(CE_Failure, CPLE_NotSupported,
             "the file asks for '%s' over the network, which is not done", address);
    return result;
}

}  // namespace

void register_gdal_drivers() {
    static std::once_flag once;
    std::call_once(once, [] {
        GDALAllRegister();
        CPLHTTPSetFetchCallback(refuse_to_fetch, nullptr);
    });
}

void write_no_side_file(GDALDataset& dataset) {
    if (auto* const with_side_file = dynamic_cast<GDALPamDataset*>(&dataset)) {
        with_side_file->SetPamFlags(with_side_file->GetPamFlags() | GPF_NOSAVE);
    }
}

GdalMessages::GdalMessages() {
    CPLPushErrorHandlerEx(&GdalMessages::collect, this);
}

GdalMessages::~GdalMessages() {
    CPLPopErrorHandler();
    CPLErrorReset();
}

std::string GdalMessages::failure_text() const {
    constexpr std::size_t kShown = 3;
    const std::size_t shown = std::min(kShown, failures_.size());
    return fmt::format(
        "{}",
        fmt::join(failures_.begin(), failures_.begin() + static_cast<std::ptrdiff_t>(shown), "; "));
}

void CPL_STDCALL GdalMessages::collect(CPLErr severity, CPLErrorNum /*code*/, const char* message) {
    if (severity == CE_Debug || severity == CE_None) {
        return;
    }
    constexpr std::size_t kKept = 20;
    auto& self = *static_cast<GdalMessages*>(CPLGetErrorHandlerUserData());
    auto& kept = severity == CE_Warning ? self.warnings_ : self.failures_;
    std::string_view text(message);
    while (!text.empty() && (text.back() == '.' || text.back() == '\n' || text.back() == ' ')) {
        text.remove_suffix(1);
    }
    if (kept.size() < kKept && std::find(kept.begin(), kept.end(), text) == kept.end()) {
        kept.emplace_back(text);
    }
}

GdalSetting::GdalSetting(const char* name, const char* value) : name_(name) {
    const char* previous = CPLGetThreadLocalConfigOption(name, nullptr);
    if (previous != nullptr) {
        previous_ = previous;
        had_previous_ = true;
    }
    CPLSetThreadLocalConfigOption(name, value);
}

GdalSetting::~GdalSetting() {
    CPLSetThreadLocalConfigOption(name_, had_previous_ ? previous_.c_str() : nullptr);
}

Crs crs_from(const OGRSpatialReference& reference) {
    const std::array<const char*, 2> format = {"FORMAT=WKT2_2019", nullptr};
    char* text = nullptr;
    const OGRErr problem = reference.exportToWkt(&text, format.data());
    const std::string wkt(text == nullptr ? "" : text);
    CPLFree(text);
    if (problem != OGRERR_NONE || wkt.empty()) {
        throw Error(
            ErrorKind::CrsUnknown,
            fmt::format("the coordinate reference system '{}' cannot be understood; save the "
                        "data in a known one such as EPSG:4326",
                        reference.GetName() == nullptr ? "" : reference.GetName()));
    }
    return Crs::from_text(wkt);
}

}  // namespace cercania
