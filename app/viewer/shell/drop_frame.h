#pragma once

#include <QWidget>

namespace cercania::viewer {

/// Dims the map while files are held over the window, and says what will happen to them.
class DropFrame : public QWidget {
    Q_OBJECT

  public:
    explicit DropFrame(QWidget* map);
    void show_words(const QString& words);
    const QString& words() const { return words_; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString words_;
};

}  // namespace cercania::viewer
