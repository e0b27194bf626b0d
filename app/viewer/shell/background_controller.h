#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "app/viewer/map/background/background_source.h"
#include "app/viewer/shell/map_controller.h"

class QMenu;
class QWidget;

namespace cercania::viewer {

/// The background map: none until a person chooses one, for as long as the window is open.
class BackgroundController : public QObject {
    Q_OBJECT

  public:
    BackgroundController(MapController& map, MapCanvas& canvas, QWidget& window);

    void use_none();
    /// Uses a file of pictures (MBTiles).
    void use_file(const QString& path);
    /// Uses a server's pictures; `patience` is how long it may stay silent, milliseconds.
    void use_address(const QString& address, const QString& cache_folder, int patience = 10'000);
    void fill_menu(QMenu& menu);
    /// Takes it off the map, or puts the last one on it again; where there was none, a menu at this
    /// place of the screen asks which.
    void switch_to(bool on, QPoint menu_place);
    /// The file's name or the server's; empty for none.
    QString name() const;
    const std::shared_ptr<BackgroundSource>& source() const { return source_; }

  signals:
    void changed();
    /// Something could not be done: what, and why.
    void refused(const QString& what, const QString& why);

  private:
    enum class Kind { None, File, Address };
    void use(std::shared_ptr<BackgroundSource> source, Kind kind);
    void ask_for_file();
    void ask_for_address();

    MapController* map_;
    MapCanvas* canvas_;
    QWidget* window_;
    Kind kind_ = Kind::None;
    QString last_address_;
    QString last_file_;
    Kind last_kind_ = Kind::None;  ///< of the last one that there was
    std::shared_ptr<BackgroundSource> source_;
};

}  // namespace cercania::viewer
