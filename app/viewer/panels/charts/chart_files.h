#pragma once

#include <QImage>
#include <QString>

#include "app/viewer/panels/charts/chart.h"
#include "core/study/study_settings.h"

namespace cercania::viewer {

/// A chart with its title as a picture, in light colours and twice as fine as a screen.
QImage chart_picture(const Chart& chart, const QString& title);

/// Writes a chart as .svg or .png, or its figures as .csv, by the ending of the path; beside the
/// path first, renamed when it is whole. Throws Error(WrongUsage) for another ending and
/// Error(OutputUnwritable).
void write_chart(const QString& path, const Chart& chart, const QString& title);

/// Cells as comma-separated text: quoted where they must be.
QString csv_text(const std::vector<QStringList>& lines);

/// Writes a text file beside the path and renames it when it is whole. Throws
/// Error(OutputUnwritable).
void write_text(const QString& path, const QString& text);

/// Throws Error(WrongUsage) for a study that keeps small counts private: its charts as they are on
/// the screen tell all.
void require_told(const PrivacySettings& privacy);

}  // namespace cercania::viewer
