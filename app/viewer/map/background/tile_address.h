#pragma once

#include <QString>
#include <QUrl>

#include "core/io/mbtiles_file.h"

namespace cercania::viewer {

/// An address with {z}, {x} and {y} in it, as a person typed it.
class TileAddress {
  public:
    /// What is wrong with an address, in words; empty: nothing.
    static QString problem_with(const QString& text);

    explicit TileAddress(QString text) : text_(std::move(text)) {}

    QUrl of(const PyramidTile& tile) const;
    /// Whose map it is, by the server's name.
    QString attribution() const;
    const QString& text() const { return text_; }

  private:
    QString text_;
};

}  // namespace cercania::viewer
