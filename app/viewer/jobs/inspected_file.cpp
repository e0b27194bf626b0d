#include "app/viewer/jobs/inspected_file.h"

#include "app/viewer/model/failure_words.h"
#include "core/io/network_file.h"
#include "core/io/osm_reader.h"
#include "core/io/source_file.h"
#include "core/study/sources.h"

namespace cercania::viewer {

InspectedFile inspect_file(const QString& path, const SourceSettings& settings,
                           const Control& control) {
    InspectedFile file;
    file.path = path;
    const std::string source = path.toStdString();
    try {
        require_readable(source);
        if (is_network_file(source)) {
            static_cast<void>(read_network_file(source));  // throws where it is none
            file.is_street_map = true;
        } else if (is_osm_path(source)) {
            require_osm_file(source);
            file.is_street_map = true;
        } else {
            file.info = inspect_source(source, read_options(settings, {}), control);
        }
    } catch (const Error& error) {
        file.problem = FailureWords::message(error);
        file.details = FailureWords::details(error);
        file.problem_kind = error.kind();
    }
    return file;
}

}  // namespace cercania::viewer
