#include "app/viewer/style/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <utility>

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

    // `size` is in device pixels already; Qt sets the ratio of what it gets.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        return QPixmap::fromImage(image);
    }

    QIconEngine* clone() const override { return new RecolouredSvg(*this); }

  private:
    QByteArray svg_;
    QColor colour_;
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
