#include "app/viewer/wizard/wizard_model.h"

#include <QFileInfo>
#include <algorithm>
#include <array>

#include "app/viewer/model/failure_words.h"
#include "app/viewer/wizard/wizard_words.h"
#include "core/geo/crs.h"

namespace cercania::viewer {
namespace {

constexpr std::array<LayerPurpose, 5> kPurposes = {LayerPurpose::Streets, LayerPurpose::Barriers,
                                                   LayerPurpose::CarePlaces, LayerPurpose::People,
                                                   LayerPurpose::Areas};

/// What of a draft decides the network that is built.
bool same_streets(const StudyDraft& one, const StudyDraft& other) {
    return one.streets.source() == other.streets.source() &&
           one.streets.usable() == other.streets.usable() &&
           one.snap_tolerance == other.snap_tolerance &&
           one.join_crossings == other.join_crossings && one.profile == other.profile &&
           one.assume_crs == other.assume_crs;
}

bool misses_crs(const InspectedFile& file) {
    return file.problem_kind == ErrorKind::CrsMissing ||
           (file.info && std::any_of(file.info->layers.begin(), file.info->layers.end(),
                                     [](const LayerInfo& layer) {
                                         return layer.unusable_kind == ErrorKind::CrsMissing;
                                     }));
}

/// Why no layer of a file can serve a purpose.
QString why_none(const InspectedFile& file, LayerPurpose purpose) {
    for (const LayerInfo& layer : file.info->layers) {
        if (!layer.unusable_because.empty()) {
            return FailureWords::said(layer.unusable_because,
                                      layer.unusable_kind.value_or(ErrorKind::InputUnreadable));
        }
    }
    return WizardWords::wrong_shape(QFileInfo(file.path).fileName(), file.info->layers, purpose);
}

}  // namespace

WizardModel::WizardModel(std::vector<std::string> profile_folders, QObject* parent)
    : QObject(parent), profile_folders_(std::move(profile_folders)) {
    connect(&inspector_, &SourceInspector::inspected, this, &WizardModel::take_inspected);
    connect(&inspector_, &SourceInspector::streets_measured, this, &WizardModel::take_measured);
}

SourceSettings WizardModel::source_settings() const {
    SourceSettings settings;
    settings.assume_crs = draft_.assume_crs;
    return settings;
}

void WizardModel::edit(const std::function<void(StudyDraft&)>& change) {
    const StudyDraft before = draft_;
    change(draft_);
    if (!same_streets(before, draft_)) {
        measure();
    }
    emit changed();
}

void WizardModel::choose_file(LayerPurpose purpose, const QString& path) {
    reading_[purpose] = path;
    files_.erase(purpose);
    layer_of(draft_, purpose) = {};
    inspector_.inspect(path, source_settings());
    emit changed();
}

void WizardModel::choose_layer(LayerPurpose purpose, std::size_t layer) {
    if (const InspectedFile* const file = file_for(purpose)) {
        take_layer(purpose, *file, layer);
        emit changed();
    }
}

void WizardModel::clear(LayerPurpose purpose) {
    reading_.erase(purpose);
    files_.erase(purpose);
    edit([purpose](StudyDraft& draft) { layer_of(draft, purpose) = {}; });
}

void WizardModel::take_inspected(const InspectedFile& file) {
    for (const LayerPurpose purpose : kPurposes) {
        const auto reading = reading_.find(purpose);
        if (reading != reading_.end() && reading->second == file.path) {
            reading_.erase(reading);
            take_layer(purpose, file, std::nullopt);
        }
    }
    emit changed();
}

void WizardModel::take_layer(LayerPurpose purpose, const InspectedFile& file,
                             std::optional<std::size_t> layer) {
    files_[purpose] = file;
    DraftLayer chosen;
    chosen.path = file.path.toStdString();
    if (!file.problem.isEmpty()) {
        chosen.problem = file.problem.toStdString();
    } else if (file.is_street_map) {
        if (purpose != LayerPurpose::Streets) {
            chosen.problem =
                WizardWords::street_map_elsewhere(QFileInfo(file.path).fileName()).toStdString();
        }
    } else {
        const auto suitable = layer ? layer : layer_for(*file.info, purpose);
        if (suitable) {
            chosen.info = file.info->layers[*suitable];
            chosen.names_layer = file.info->layers.size() > 1;
        }
        if (!suitable || !can_serve(*chosen.info, purpose)) {
            chosen.problem = why_none(file, purpose).toStdString();
        }
    }
    edit([&](StudyDraft& draft) { cercania::choose_layer(draft, purpose, std::move(chosen)); });
}

void WizardModel::take_files(const std::vector<InspectedFile>& files,
                             const SourceSettings& settings) {
    draft_.assume_crs = settings.assume_crs;
    std::vector<SourceInfo> sources;
    std::vector<const InspectedFile*> origins;
    bool has_streets = false;
    for (const InspectedFile& file : files) {
        inspector_.remember(file, settings);
        if (file.is_street_map && !has_streets) {
            has_streets = true;
            take_layer(LayerPurpose::Streets, file, std::nullopt);
        } else if (file.info) {
            sources.push_back(*file.info);
            origins.push_back(&file);
        }
    }
    for (const AssignedLayer& one : assign_layers(sources)) {
        if (one.purpose != LayerPurpose::Streets || !has_streets) {
            take_layer(one.purpose, *origins[one.source], one.layer);
        }
    }
    // A layer that does not say where it is cannot be judged; it is shown where it is asked for.
    for (const InspectedFile& file : files) {
        if (misses_crs(file) && draft_.care.path.empty()) {
            take_layer(LayerPurpose::CarePlaces, file, std::nullopt);
        }
    }
    emit changed();
}

QString WizardModel::assume_crs(const QString& text) {
    const QString plain = text.trimmed();
    bool is_number = false;
    plain.toUInt(&is_number);
    const std::string crs = (is_number ? "EPSG:" + plain : plain).toStdString();
    try {
        Crs::from_text(crs);
    } catch (const Error& error) {
        return FailureWords::said(error.message(), error.kind());
    }
    edit([&](StudyDraft& draft) { draft.assume_crs = crs; });
    for (const LayerPurpose purpose : kPurposes) {
        if (const InspectedFile* const file = file_for(purpose); file && misses_crs(*file)) {
            choose_file(purpose, QString(file->path));
        }
    }
    return {};
}

const InspectedFile* WizardModel::file_for(LayerPurpose purpose) const {
    const auto found = files_.find(purpose);
    return found == files_.end() ? nullptr : &found->second;
}

bool WizardModel::lacks_crs(LayerPurpose purpose) const {
    const InspectedFile* const file = file_for(purpose);
    return file != nullptr && !layer_of(draft_, purpose).usable() && misses_crs(*file);
}

void WizardModel::measure() {
    streets_.reset();
    street_graph_.reset();
    measuring_ = 0;
    if (!draft_.streets.usable()) {
        return;
    }
    StudyDraft streets = draft_;
    streets.limit = StudyDraft().limit;  // the one being typed may be none yet
    StudySettings settings = settings_of(streets);
    settings.network.barriers.reset();
    settings.profile_folders = profile_folders_;
    measuring_ = inspector_.measure_streets(settings);
}

void WizardModel::take_measured(const MeasuredStreets& streets) {
    if (streets.number != measuring_) {
        return;
    }
    measuring_ = 0;
    streets_ = streets.facts;
    street_graph_ = streets.graph;
    draft_.streets.problem = streets.problem.toStdString();
    emit changed();
}

bool WizardModel::lies_elsewhere(LayerPurpose purpose) const {
    const DraftLayer& layer = layer_of(draft_, purpose);
    return streets_ && layer.info && layer.info->extent &&
           lie_apart(*layer.info->extent, streets_->extent);
}

}  // namespace cercania::viewer
