#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/viewer/jobs/source_inspector.h"
#include "core/study/study_draft.h"

namespace cercania::viewer {

/// A study in the making: what a person chose, what its files hold, and what is still being read.
/// The pages of the wizard show it and change it.
class WizardModel : public QObject {
    Q_OBJECT

  public:
    explicit WizardModel(std::vector<std::string> profile_folders, QObject* parent = nullptr);

    const StudyDraft& draft() const { return draft_; }
    /// Changes the draft, and measures the streets anew where that changes them.
    void edit(const std::function<void(StudyDraft&)>& change);
    const std::vector<std::string>& profile_folders() const { return profile_folders_; }

    /// Reads a file in the background and takes the layer that suits the purpose.
    void choose_file(LayerPurpose purpose, const QString& path);
    /// Takes another layer of the file that was chosen.
    void choose_layer(LayerPurpose purpose, std::size_t layer);
    void clear(LayerPurpose purpose);
    /// Shares files that were looked into out over the purposes, by what they hold.
    void take_files(const std::vector<InspectedFile>& files, const SourceSettings& settings);
    /// The coordinate system of all layers that state none: "EPSG:9377" or "9377". Returns why it
    /// cannot be used; empty when it can.
    QString assume_crs(const QString& text);

    /// The file chosen for a purpose, once it was read.
    const InspectedFile* file_for(LayerPurpose purpose) const;
    bool is_reading(LayerPurpose purpose) const { return reading_.count(purpose) > 0; }
    /// Whether the layer of a purpose waits to be told its coordinate system.
    bool lacks_crs(LayerPurpose purpose) const;
    const std::optional<StreetFacts>& streets() const { return streets_; }
    /// The streets as they were joined; none while nothing is known.
    const std::shared_ptr<const RoadGraph>& street_graph() const { return street_graph_; }
    bool is_measuring() const { return measuring_ != 0; }
    /// Whether a layer lies nowhere near the streets.
    bool lies_elsewhere(LayerPurpose purpose) const;
    bool is_busy() const { return !reading_.empty() || is_measuring(); }

  signals:
    void changed();

  private:
    void take_inspected(const InspectedFile& file);
    void take_measured(const MeasuredStreets& streets);
    void take_layer(LayerPurpose purpose, const InspectedFile& file,
                    std::optional<std::size_t> layer);
    void measure();
    SourceSettings source_settings() const;

    std::vector<std::string> profile_folders_;
    StudyDraft draft_;
    SourceInspector inspector_;
    std::map<LayerPurpose, InspectedFile> files_;
    std::map<LayerPurpose, QString> reading_;
    std::optional<StreetFacts> streets_;
    std::shared_ptr<const RoadGraph> street_graph_;
    std::uint64_t measuring_ = 0;  ///< number of the question; 0: none
};

}  // namespace cercania::viewer
