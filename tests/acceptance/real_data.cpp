#include "tests/acceptance/real_data.h"

#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "core/study/study_file.h"
#include "tests/support/folders/folders.h"

namespace cercania::testing {
namespace {

namespace fs = std::filesystem;

const std::string kProfiles = project_folder().string() + "/data/profiles";

std::string quoted(const std::string& word) {
    return "'" + word + "'";
}

}  // namespace

std::string shared_file(const std::string& name) {
    return shared_folder().string() + "/" + name;
}

bool has_shared_data() {
    return fs::exists(shared_file("data"));
}

StudySettings bogota_study(const std::string& streets) {
    StudySettings settings;
    const std::string folder = shared_file("data/bogota/");
    settings.profile_folders = {kProfiles};
    settings.network.source = folder + streets;
    settings.facilities.source = folder + "manzanas_del_cuidado_anclas.geojson";
    settings.demand.source = folder + "manzanas_direcciones.gpkg";
    settings.demand.people_field = "n_dir";
    settings.areas = AreaSettings{folder + "upz_poblacion_2018.geojson", "UPlCodigo", "UPlNombre"};
    settings.analysis.cutoffs = parse_cutoffs("800m");
    return settings;
}

StudySettings porto_alegre_study() {
    StudySettings settings;
    const std::string folder = shared_file("data/porto_alegre/");
    settings.profile_folders = {kProfiles};
    settings.network.source = folder + "poa_osm.pbf";
    settings.facilities.source = folder + "poa_points_of_interest.csv";
    settings.demand.source = folder + "poa_hexgrid.csv";
    settings.demand.people_field = "population";
    settings.analysis.cutoffs = parse_cutoffs("15min");
    return settings;
}

StudySettings sample_city_study() {
    StudySettings settings =
        read_study_file(project_folder().string() + "/data/sample_city/study.toml");
    settings.profile_folders = {kProfiles};
    settings.outputs = {};
    return settings;
}

void rewrite_layer(const std::string& source, const std::string& target,
                   const std::vector<std::string>& options) {
    std::string command = "ogr2ogr -q";
    for (const std::string& option : options) {
        command += " " + quoted(option);
    }
    command += " " + quoted(target) + " " + quoted(source);
    if (std::system(command.c_str()) != 0) {
        throw std::runtime_error("failed: " + command);
    }
}

}  // namespace cercania::testing
