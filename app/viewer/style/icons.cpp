#include "app/viewer/style/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace cercania::viewer {
namespace {

QByteArray recoloured(QByteArray svg, const QColor& colour) {
    static const QByteArray attribute = "stroke=\"";
    const QByteArray name = colour.name(QColor::HexRgb).toLatin1();
    for (qsizetype at = svg.indexOf(attribute); at >= 0; at = svg.indexOf(attribute, at + 1)) {
        const qsizetype begin = at + attribute.size();
        const qsizetype length = svg.indexOf('"', begin) - begin;
        if (svg.mid(begin, length) != "none") {
            svg.replace(begin, length, name);
        }
    }
    return svg;
}

class RecolouredSvg : public QIconEngine {
  public:
    RecolouredSvg(QByteArray svg, QColor colour) : svg_(std::move(svg)), colour_(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QColor colour = colour_;
        if (mode == QIcon::Disabled) {
            colour.setAlphaF(0.42F);
        }
        QSvgRenderer renderer(recoloured(svg_, colour));
        painter->save();
        painter->setOpacity(painter->opacity() * static_cast<double>(colour.alphaF()));
        renderer.render(painter, rect);
        painter->restore();
    }

    // `size` is in device pixels already; Qt sets the ratio of what it gets. Buttons over the map
    // ask for theirs at each of its frames.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        const bool disabled = mode == QIcon::Disabled;
        const auto known = std::find_if(drawn_.begin(), drawn_.end(), [&](const Drawn& drawn) {
            return drawn.pixmap.size() == size && drawn.disabled == disabled;
        });
        if (known != drawn_.end()) {
            return known->pixmap;
        }
        if (drawn_.size() == kMostDrawn) {
            drawn_.clear();
        }
        drawn_.push_back({drawing(size, mode, state), disabled});
        return drawn_.back().pixmap;
    }

    QIconEngine* clone() const override { return new RecolouredSvg(*this); }

  private:
    struct Drawn {
        QPixmap pixmap;
        bool disabled = false;
    };
    static constexpr std::size_t kMostDrawn = 8;  // sizes that an icon is seen at, and then some

    QPixmap drawing(const QSize& size, QIcon::Mode mode, QIcon::State state) {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        return QPixmap::fromImage(image);
    }

    QByteArray svg_;
    QColor colour_;
    std::vector<Drawn> drawn_;
};

}  // namespace

QIcon icon(QStringView name, const QColor& colour) {
    QFile file(QStringLiteral(":/cercania/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QIcon(new RecolouredSvg(file.readAll(), colour));  // the icon owns its engine
}

QIcon icon(QStringView name, const Tokens& tokens) {
    return icon(name, tokens.text);
}

}  // namespace cercania::viewer
