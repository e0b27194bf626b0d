#pragma once

#include <QAbstractButton>
#include <QDateTime>
#include <QFrame>
#include <QImage>
#include <QString>

#include "app/viewer/panels/panel_parts.h"

class QPushButton;

namespace cercania::viewer {

/// A study that was open before.
struct RecentStudy {
    QString path;
    QString name;
    QString headline;  ///< "57 % beyond 20 min"
    QDateTime opened;
    QString picture;  ///< a file; it may not be there
};

/// A recent study with its picture, name, file, day and headline.
class RecentCard : public QAbstractButton {
    Q_OBJECT

  public:
    explicit RecentCard(RecentStudy study, QWidget* parent = nullptr);
    const RecentStudy& study() const { return study_; }
    bool has_picture() const { return !picture_.isNull(); }
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    RecentStudy study_;
    QImage picture_;
};

/// One of the ways to begin: what it does in bold, what that needs, and its key.
class StartAction : public QAbstractButton {
    Q_OBJECT

  public:
    explicit StartAction(const QString& icon_name, QWidget* parent = nullptr);
    void set_words(const QString& title, const QString& note, const QString& key = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString icon_name_;
    QString note_;
    QString key_;
};

/// Offers the unsaved changes that a crash left behind.
class RecoveryStrip : public QFrame {
    Q_OBJECT

  public:
    explicit RecoveryStrip(QWidget* parent = nullptr);
    /// "Recover unsaved changes to Bosa from 14:32".
    void show_offer(const QString& study, const QDateTime& when);
    QString text() const;

  signals:
    void recover_asked();
    void discard_asked();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QLabel* icon_;
    ToneLabel* text_;
    QPushButton* recover_;
    QPushButton* discard_;
};

/// "Today 09:12", "Yesterday", "12 November", in the chosen language.
QString day_text(const QDateTime& when, const QDateTime& now);

/// The house in its rounded square, as anchors are drawn on the map.
class Logo : public QWidget {
    Q_OBJECT

  public:
    explicit Logo(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The ground that files are dropped on, with its dashed border.
class DropZone : public QFrame {
    Q_OBJECT

  public:
    explicit DropZone(QLabel* text, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace cercania::viewer
