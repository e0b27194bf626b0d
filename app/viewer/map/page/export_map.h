#pragma once

#include <QFont>
#include <QString>

#include "app/viewer/map/page/map_page.h"

namespace cercania::viewer {

/// Dots an inch of pages written as pictures.
inline constexpr int kPictureDotsPerInch = 300;

/// Writes a page as .png, .svg or .pdf, by the ending of the path. It is written beside the path
/// and renamed when it is whole, so that a failure leaves what was there. Throws Error(WrongUsage)
/// for another ending and Error(OutputUnwritable) when it cannot be written.
void export_map(const QString& path, const PageLayout& layout, const MapScene& scene,
                const PlaneBox& ground, const PageTexts& texts, const QFont& font);

}  // namespace cercania::viewer
