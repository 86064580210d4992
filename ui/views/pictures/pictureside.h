#pragma once

#include "ui/presentation/pictures/picturepresenter.h"
#include "ui/views/context.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xunzhen::controls {
class ConflictMarks;
class FactGrid;
}

namespace xunzhen::views {

/// Beside the large photo: its caption and facts, why it cannot be drawn on, and what saving a copy came to.
class PictureSide : public QFrame
{
    Q_OBJECT

public:
    PictureSide(const Context &context, presentation::PicturePresenter &presenter, QWidget *parent = nullptr);

    /// For another photo.
    void beginAnew();
    void refresh();
    void focusCaption();
    bool isCaptionAtHand() const; ///< the keys go there

Q_SIGNALS:
    void closeRequested();

private:
    QLabel *label(const char *name, const char *face = "");
    void buildHead();
    QWidget *buildDetails();
    QHBoxLayout *buildFoot();
    void connectPresenter();
    void saveCopy();
    void say(const QString &sentence);

    Context m_context;
    presentation::PicturePresenter &m_presenter;
    QLabel *m_title, *m_locked, *m_said, *m_hash, *m_keys;
    QLineEdit *m_caption;
    controls::FactGrid *m_facts;
    controls::ConflictMarks *m_marks;
    QPushButton *m_save;
};

}
