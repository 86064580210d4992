#pragma once

#include "ui/controls/picture/markcanvas.h"

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace xunzhen::views {

/// The row of tools above a large photo: which one, what to draw with, undo, size, and how papers show it.
class PictureTools : public QFrame
{
    Q_OBJECT

public:
    using Tool = controls::MarkCanvas::Tool;

    PictureTools(const controls::Theme &theme, QWidget *parent = nullptr);

    /// What can be done now.
    struct State
    {
        bool photo = false, draw = false, undo = false, redo = false, chosen = false, first = false, last = false, onPaper = false;
    };
    void show(const State &state);
    void setPercent(int percent);
    void setTool(Tool tool);

Q_SIGNALS:
    void stepped(int by);
    void toolChosen(xunzhen::controls::MarkCanvas::Tool tool);
    void inkChosen(xunzhen::domain::Ink ink);
    void undoRequested();
    void redoRequested();
    void removeRequested();
    void zoomRequested(double factor); ///< 0 = fit
    void onPaperToggled(bool onPaper);

private:
    QToolButton *button(const QString &name, const QString &icon, const QString &words);
    void addSteps();
    void addTools();
    void addInks();
    void addEdits();
    void addSizes();
    void space();
    void refreshIcons();

    const controls::Theme &m_theme;
    QHBoxLayout *m_row;
    QButtonGroup *m_tools, *m_inks;
    QToolButton *m_previous, *m_next, *m_undo, *m_redo, *m_remove;
    QPushButton *m_onPaper;
    QLabel *m_percent;
    std::vector<std::pair<QToolButton *, QString>> m_icons;
};

}
