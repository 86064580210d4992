#pragma once

#include "ui/controls/theme/theme.h"

#include <QPlainTextEdit>

namespace xunzhen::controls {

class JsonColours;

/// A plain text editor for JSON: line numbers at the left, colours for names, texts, numbers and what refers to something
/// (@sentence, {{field}}), lines with faults marked. Tab puts in two blanks; Ctrl+Tab leaves.
class JsonEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonEdit(const Theme &theme, QWidget *parent = nullptr);

    /// Leaves cursor and undo alone when the text is the same already.
    void put(const QString &text);
    void markLines(const QList<int> &lines); ///< from 1
    void goToLine(int line);

Q_SIGNALS:
    /// For what the user types, never for what the program puts in.
    void edited(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Gutter;
    int gutterWidth() const;
    void placeGutter();
    void paintGutter(QPaintEvent *event);
    void restyle();
    void showMarks();

    const Theme &m_theme;
    Gutter *m_gutter;
    JsonColours *m_colours;
    QList<int> m_marked;
    bool m_putting = false;
};

}
