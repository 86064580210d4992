#pragma once

#include "ui/controls/picture/markcanvas.h"
#include "ui/presentation/pictures/picturepresenter.h"
#include "ui/views/context.h"

#include <QDialog>

namespace xunzhen::views {

class PictureSide;
class PictureTools;

/// One photo large, with its facts, and what is drawn over it. A window of its own, as large as the one it belongs to, so that its
/// plain keys are nobody else's. Everything is saved as one goes; closing loses nothing.
class PictureViewer : public QDialog
{
    Q_OBJECT

public:
    PictureViewer(const Context &context, presentation::VisitSession &session, QWidget *parent);

    /// Shows those of PicturePresenter::open(), that one first; returns at once.
    void openAt(const QString &itemCode, int place, const domain::RemediationId &proofOf = {});

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void done(int result) override;

private:
    void connectPresenter();
    void connectCanvas();
    void connectTools();
    void bindKeys();
    void bind(const QKeySequence &keys, std::function<void()> act);
    void step(int by);
    void showCurrent();
    void showDetails();
    void showPicture();

    presentation::PicturePresenter m_presenter;
    PictureTools *m_tools;
    controls::MarkCanvas *m_canvas;
    PictureSide *m_side;
};

}
