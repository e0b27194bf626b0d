#include "app/viewer/panels/layers_here_view.h"

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr int kHeight = 220;

}  // namespace

LayersHereView::LayersHereView(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setFixedHeight(kHeight);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0.0);
}

void LayersHereView::show_layers(const std::vector<LayerHere>& layers) {
    setAccessibleName(tr("All layers here"));
    setFont(sized_font(parentWidget()->font(), TextSize::Small));
    const QString grey = tokens_for(*this).text_secondary.name();
    QString text;
    QString layer;
    for (const LayerHere& here : layers) {
        if (here.layer != layer) {
            layer = here.layer;
            text += QStringLiteral("<p style='margin:6px 0 0 0'><b>%1</b></p>")
                        .arg(layer.toHtmlEscaped());
        }
        if (!here.title.isEmpty()) {
            text += QStringLiteral("<p style='margin:2px 0 0 0'>%1</p>")
                        .arg(here.title.toHtmlEscaped());
        }
        text += QStringLiteral("<table cellspacing='0' cellpadding='1' width='100%'>");
        for (const HereField& field : here.fields) {
            text += QStringLiteral("<tr><td width='45%' style='color:%1'>%2</td><td>%3</td></tr>")
                        .arg(grey, field.name.toHtmlEscaped(), field.value.toHtmlEscaped());
        }
        text += QStringLiteral("</table>");
    }
    setHtml(text.isEmpty() ? tr("No layer has anything here.") : text);
}

}  // namespace cercania::viewer
