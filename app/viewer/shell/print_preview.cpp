#include "app/viewer/shell/print_preview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "app/viewer/model/words.h"
#include "app/viewer/shell/side_scroll.h"
#include "app/viewer/style/grey.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"
#include "core/base/error.h"

namespace cercania::viewer {
namespace {

constexpr int kColumnWidth = 240;
constexpr int kHeadHeight = 44;
constexpr double kZoomStep = 1.25;

}  // namespace

PrintPreview::PrintPreview(const Document& document, std::vector<MapLayer> layers,
                           const PlaneBox& ground, const QString& language, QWidget* parent)
    : QDialog(parent),
      document_(&document),
      layers_(std::move(layers)),
      ground_(ground),
      page_(new PageView),
      scroll_(new QScrollArea),
      options_(new PrintOptions(language, document.title())),
      zoom_text_(new ToneLabel(TextSize::Body)),
      size_(new ToneLabel(TextSize::Row, Tone::Secondary)),
      message_(new ToneLabel(TextSize::Small, Tone::Secondary)),
      writing_(std::make_unique<JobThread>()) {
    setObjectName("printPreview");
    setWindowTitle(tr("Print map"));
    resize(1280, 800);
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(make_head());
    rows->addWidget(new Separator);
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidget(page_);
    scroll_->setAlignment(Qt::AlignCenter);
    scroll_->viewport()->installEventFilter(this);
    row->addWidget(scroll_, 1);
    row->addWidget(make_column());
    rows->addLayout(row, 1);
    connect(options_, &PrintOptions::changed, this, &PrintPreview::refresh);
    connect(page_, &PageView::map_dragged, this, [this](double east, double north) {
        ground_ = {ground_.min_x + east, ground_.min_y + north, ground_.max_x + east,
                   ground_.max_y + north};
        refresh();
    });
    refresh();
}

PrintPreview::~PrintPreview() {
    writing_.reset();  // before what its jobs tell
}

QWidget* PrintPreview::make_head() {
    auto* const head = new QWidget;
    head->setFixedHeight(scaled_for(font(), kHeadHeight));
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(6);
    auto* const title = new ToneLabel(TextSize::Title, Tone::Plain, true);
    title->setText(tr("Print map"));
    row->addWidget(title);
    row->addSpacing(14);
    const auto add = [&](const QString& icon_name, const QString& name, auto work) {
        auto* const button = new IconButton(icon_name);
        button->set_name(name);
        button->setFixedSize(32, 32);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, work);
        row->addWidget(button);
    };
    add("zoom-out", tr("Zoom out"), [this] { zoom_by(1.0 / kZoomStep); });
    zoom_text_->setMinimumWidth(48);
    zoom_text_->setAlignment(Qt::AlignCenter);
    row->addWidget(zoom_text_);
    add("zoom-in", tr("Zoom in"), [this] { zoom_by(kZoomStep); });
    add("zoom-full", tr("Whole page"), [this] {
        page_->set_zoom(0.0);
        show_zoom();
    });
    row->addSpacing(14);
    auto* const hint = new ToneLabel(TextSize::Row, Tone::Secondary);
    hint->setText(tr("Drag the map to move it"));
    row->addWidget(hint);
    row->addStretch();
    row->addWidget(size_);
    return head;
}

QWidget* PrintPreview::make_column() {
    auto* const side = new QWidget;
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(8);
    options_->setObjectName("printOptions");
    auto* const scroll = new SideScroll(options_, kColumnWidth - 28, kColumnWidth - 28);
    side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    column->addWidget(scroll, 1);
    message_->setWordWrap(true);
    // A long message gets more lines, not a wider column.
    QSizePolicy policy = message_->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    message_->setSizePolicy(policy);
    message_->setObjectName("printMessage");
    column->addWidget(message_);
    const Tokens tokens = tokens_for(*this);
    auto* const print = new QPushButton(icon(u"print", tokens.on_accent), tr("Print…"));
    print->setProperty("primary", true);
    print->setDefault(true);
    auto* const save = new QPushButton(icon(u"export", tokens), tr("Save as…"));
    auto* const close = new QPushButton(tr("Close"));
    for (QPushButton* const button : {print, save, close}) {
        button->setMinimumHeight(std::max(32, button->minimumSizeHint().height()));
        column->addWidget(button);
    }
    connect(print, &QPushButton::clicked, this, &PrintPreview::ask_to_print);
    connect(save, &QPushButton::clicked, this, &PrintPreview::ask_to_save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return side;
}

void PrintPreview::refresh() {
    PageRequest request = options_->request();
    request.ground = ground_;
    // The scale that would fit is told beside the round ones.
    PageLayout fitting = PageLayout::of(request.options);
    fitting.options.round_scale = false;
    fitting.options.scale = 0.0;
    options_->offer_scales(page_scale(fitting, ground_));
    request.options = options_->request().options;
    content_ =
        std::make_shared<const PageContent>(make_page(*document_, layers_, request, builder_));
    page_->set_page(content_);
    const QSizeF paper = content_->layout.paper;
    size_->setText(tr("Page 1 of 1 · %1 × %2 mm")
                       .arg(Words::count(std::llround(paper.width())),
                            Words::count(std::llround(paper.height()))));
    tell_of_greys();
    show_zoom();
}

void PrintPreview::tell_of_greys() {
    std::vector<QColor> colours;
    std::vector<QString> names;
    for (const ClassMark& mark : content_->scene->zone_classes) {
        if (!mark.hidden) {
            colours.push_back(mark.colour);
            names.push_back(mark.text);
        }
    }
    const auto alike =
        content_->layout.options.black_and_white ? alike_in_grey(colours) : std::nullopt;
    if (alike) {
        tell(tr("In black and white “%1” and “%2” look alike. Choose another colour ramp in the "
                "style of the neighbourhoods.")
                 .arg(names[alike->first], names[alike->second]),
             true);
    } else {
        tell({}, false);
    }
}

void PrintPreview::zoom_by(double factor) {
    page_->set_zoom(std::clamp(page_->zoom() * factor, 0.2, 5.0));
    show_zoom();
}

void PrintPreview::show_zoom() {
    zoom_text_->setText(Words::percent(page_->zoom()));
}

bool PrintPreview::eventFilter(QObject* watched, QEvent* event) {
    if (watched == scroll_->viewport() && event->type() == QEvent::Resize) {
        page_->set_room(scroll_->viewport()->size());
        show_zoom();
    }
    return QDialog::eventFilter(watched, event);
}

void PrintPreview::ask_to_print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(content_->texts.title);
    printer.setPageSize(content_->layout.page_size());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    try {
        print_page(printer, *content_);
        tell(tr("Sent to the printer"), false);
    } catch (const Error& error) {
        tell(QString::fromStdString(error.message()), true);
    }
}

void PrintPreview::ask_to_save() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the page"), "map.pdf",
                                                      tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (!path.isEmpty()) {
        save_as(path);
    }
}

void PrintPreview::save_as(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    tell(tr("Writing %1").arg(name), false);
    writing_->post(JobKind::Export, [this, path, name, page = content_](const std::stop_token&) {
        QString text;
        bool problem = false;
        try {
            write_page(path, *page);
            text = tr("Wrote %1").arg(name);
        } catch (const std::exception& error) {
            text = QString::fromUtf8(error.what());
            problem = true;
        }
        QMetaObject::invokeMethod(
            this, [this, text, problem] { tell(text, problem); }, Qt::QueuedConnection);
    });
}

void PrintPreview::tell(const QString& text, bool problem) {
    message_->setText(text);
    message_->set_tone(problem ? Tone::Warning : Tone::Secondary);
}

}  // namespace cercania::viewer
