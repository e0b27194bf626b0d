#include "app/viewer/shell/background_controller.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QStandardPaths>
#include <QUrl>
#include <utility>

#include "app/viewer/map/background/mbtiles_background.h"
#include "app/viewer/map/background/web_background.h"
#include "core/base/error.h"

namespace cercania::viewer {
namespace {

QString tile_folder() {
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return cache.isEmpty() ? QString() : cache + QStringLiteral("/background");
}

}  // namespace

BackgroundController::BackgroundController(MapController& map, MapCanvas& canvas, QWidget& window)
    : QObject(&window), map_(&map), canvas_(&canvas), window_(&window) {}

void BackgroundController::use(std::shared_ptr<BackgroundSource> source, Kind kind) {
    source_ = std::move(source);
    kind_ = kind;
    last_kind_ = kind == Kind::None ? last_kind_ : kind;
    map_->set_background(source_);
    emit changed();
}

void BackgroundController::use_none() {
    use(nullptr, Kind::None);
}

void BackgroundController::use_file(const QString& path) {
    try {
        auto file = std::make_shared<MbtilesBackground>(path.toStdString());
        last_file_ = path;
        use(std::move(file), Kind::File);
    } catch (const Error& error) {
        emit refused(tr("%1 cannot be the background.").arg(QFileInfo(path).fileName()),
                     QString::fromStdString(error.message()));
    }
}

void BackgroundController::use_address(const QString& address, const QString& cache_folder,
                                       int patience) {
    if (const QString problem = TileAddress::problem_with(address); !problem.isEmpty()) {
        emit refused(tr("This address cannot be used."), problem);
        return;
    }
    // A thread that draws may be the last to let go of it: it ends in the thread it lives in.
    const std::shared_ptr<WebBackground> web(
        new WebBackground(TileAddress(address), cache_folder),
        [](WebBackground* background) { background->deleteLater(); });
    web->set_patience(patience);
    connect(web.get(), &WebBackground::arrived, this, [this, own = web.get()] {
        if (source_.get() == own) {
            canvas_->refresh_ground();
        }
    });
    connect(web.get(), &WebBackground::failed, this, [this](const QString& why) {
        emit refused(tr("The background map does not come."), why);
    });
    last_address_ = address;
    use(web, Kind::Address);
}

void BackgroundController::ask_for_file() {
    const QString path = QFileDialog::getOpenFileName(
        window_, tr("Background map"), {}, tr("Map pictures (*.mbtiles);;All files (*)"));
    if (!path.isEmpty()) {
        use_file(path);
    }
}

void BackgroundController::ask_for_address() {
    bool accepted = false;
    const QString address = QInputDialog::getText(
        window_, tr("Background map"),
        tr("Address of the tiles, with {z}, {x} and {y}.\nThe server learns which part of the "
           "world you look at; respect its terms of use."),
        QLineEdit::Normal, last_address_, &accepted);
    if (accepted && !address.trimmed().isEmpty()) {
        use_address(address.trimmed(), tile_folder());
    }
}

void BackgroundController::switch_to(bool on, QPoint menu_place) {
    if (!on) {
        use_none();
    } else if (last_kind_ == Kind::File) {
        use_file(last_file_);
    } else if (last_kind_ == Kind::Address) {
        use_address(last_address_, tile_folder());
    } else {
        QMenu menu(window_);
        fill_menu(menu);
        menu.exec(menu_place);
    }
}

QString BackgroundController::name() const {
    switch (kind_) {
        case Kind::File:
            return QFileInfo(last_file_).fileName();
        case Kind::Address:
            return QUrl(last_address_).host();
        case Kind::None:
            break;
    }
    return {};
}

void BackgroundController::fill_menu(QMenu& menu) {
    const auto add = [&](const QString& name, Kind kind, auto work) {
        QAction* const action = menu.addAction(name);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, work);
        // A choice that was given up leaves the mark where it was.
        connect(&menu, &QMenu::aboutToShow, action,
                [this, action, kind] { action->setChecked(kind_ == kind); });
        action->setChecked(kind_ == kind);
    };
    add(tr("None"), Kind::None, [this] { use_none(); });
    add(tr("MBTiles file…"), Kind::File, [this] { ask_for_file(); });
    add(tr("Tile address…"), Kind::Address, [this] { ask_for_address(); });
}

}  // namespace cercania::viewer
