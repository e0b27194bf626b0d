#pragma once

#include <QDialog>
#include <memory>

#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/shell/page_view.h"
#include "app/viewer/shell/print_options.h"

class QScrollArea;

namespace cercania::viewer {

/// The page as it will be printed, with what can be chosen for it at the right.
class PrintPreview : public QDialog {
    Q_OBJECT

  public:
    /// `ground` is what the map shows now.
    PrintPreview(const Document& document, std::vector<MapLayer> layers, const PlaneBox& ground,
                 const QString& language, QWidget* parent = nullptr);
    ~PrintPreview() override;

    PageView& page() { return *page_; }
    PrintOptions& options() { return *options_; }
    /// The page as it is chosen now.
    PageContent content() const { return *content_; }
    /// Writes the page in the background and says when it is done, or what is wrong.
    void save_as(const QString& path);
    QString message() const { return message_->text(); }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* make_head();
    QWidget* make_column();
    void refresh();
    /// Warns where the page is to be read without colours and classes look alike then.
    void tell_of_greys();
    void zoom_by(double factor);
    void show_zoom();
    void ask_to_print();
    void ask_to_save();
    void tell(const QString& text, bool problem);

    const Document* document_;
    std::vector<MapLayer> layers_;
    PlaneBox ground_;
    SceneBuilder builder_;
    std::shared_ptr<const PageContent> content_;
    PageView* page_;
    QScrollArea* scroll_;
    PrintOptions* options_;
    ToneLabel* zoom_text_;
    ToneLabel* size_;
    ToneLabel* message_;
    std::unique_ptr<JobThread> writing_;
};

}  // namespace cercania::viewer
