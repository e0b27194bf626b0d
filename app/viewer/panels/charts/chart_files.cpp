#include "app/viewer/panels/charts/chart_files.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QSvgGenerator>
#include <functional>

#include "app/viewer/style/palette.h"
#include "core/base/error.h"

namespace cercania::viewer {
namespace {

constexpr double kWidth = 720.0;
constexpr double kHeight = 300.0;
constexpr double kMargin = 20.0;
constexpr double kTitle = 32.0;
constexpr int kFontPixels = 15;
constexpr int kFineness = 2;

QSize picture_size(const Chart& chart) {
    // A chart of fixed height has rows; the others may be as high as they like.
    const bool rows = chart.minimumHeight() == chart.maximumHeight();
    const double height = rows ? chart.height() : kHeight;
    return {static_cast<int>(kWidth), static_cast<int>(height + kTitle + 2 * kMargin)};
}

void draw_whole(QPainter& painter, const Chart& chart, const QString& title) {
    const QSize size = picture_size(chart);
    const Tokens tokens = light_tokens();
    QFont font = chart.font();
    font.setPixelSize(kFontPixels);
    painter.fillRect(QRect(QPoint(), size), tokens.base);
    painter.setFont(sized_font(font, TextSize::Title, true));
    painter.setPen(tokens.text);
    painter.drawText(QRectF(kMargin, kMargin - 6.0, size.width() - 2 * kMargin, kTitle),
                     Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.translate(kMargin, kMargin + kTitle);
    chart.draw(painter, QSizeF(size.width() - 2 * kMargin, size.height() - 2 * kMargin - kTitle),
               {tokens, font});
}

void write_whole(const QString& path, const std::function<bool(QIODevice&)>& write) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit()) {
        throw Error(ErrorKind::OutputUnwritable,
                    "'" + path.toStdString() + "': " + file.errorString().toStdString());
    }
}

}  // namespace

void require_told(const PrivacySettings& privacy) {
    if (privacy.minimum_count) {
        throw Error(ErrorKind::WrongUsage,
                    "the study keeps small counts private; export its layers or its report, where "
                    "they are left out");
    }
}

QImage chart_picture(const Chart& chart, const QString& title) {
    QImage picture(picture_size(chart) * kFineness, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kFineness);
    QPainter painter(&picture);
    draw_whole(painter, chart, title);
    painter.end();
    return picture;
}

void write_chart(const QString& path, const Chart& chart, const QString& title) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv") {
        write_text(path, csv_text(chart.figures()));
    } else if (ending == u"png") {
        write_whole(path, [&](QIODevice& device) {
            return chart_picture(chart, title).save(&device, "PNG");
        });
    } else if (ending == u"svg") {
        write_whole(path, [&](QIODevice& device) {
            QSvgGenerator svg;
            svg.setOutputDevice(&device);
            svg.setSize(picture_size(chart));
            svg.setViewBox(QRect(QPoint(), picture_size(chart)));
            svg.setTitle(title);
            QPainter painter(&svg);
            draw_whole(painter, chart, title);
            return painter.end();
        });
    } else {
        throw Error(ErrorKind::WrongUsage,
                    "'" + path.toStdString() + "': charts are written as .svg, .png or .csv");
    }
}

namespace {

/// A cell that no spreadsheet runs: what begins as a formula and is no number gets an apostrophe.
QString never_run(const QString& cell) {
    bool number = false;
    QLocale::c().toDouble(cell, &number);
    const bool formula = !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front());
    return formula && !number ? '\'' + cell : cell;
}

}  // namespace

QString csv_text(const std::vector<QStringList>& lines) {
    QString text;
    for (const QStringList& line : lines) {
        QStringList cells;
        for (const QString& said : line) {
            QString cell = never_run(said);
            if (cell.contains(',') || cell.contains('"') || cell.contains('\n')) {
                cell = '"' + cell.replace('"', "\"\"") + '"';
            }
            cells << cell;
        }
        text += cells.join(',') + '\n';
    }
    return text;
}

void write_text(const QString& path, const QString& text) {
    write_whole(path, [&](QIODevice& device) {
        const QByteArray bytes = text.toUtf8();
        return device.write(bytes) == bytes.size();
    });
}

}  // namespace cercania::viewer
