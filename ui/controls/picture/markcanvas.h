#pragma once

#include "models/domain/picture/picturemarks.h"
#include "ui/controls/picture/pictureview.h"

namespace xunzhen::controls {

class WordsField;

/// A picture on which one draws. With a tool chosen, dragging draws; without one it moves the mark under the pointer, or the
/// picture. By keyboard: Enter puts a mark of the chosen tool into the middle, the arrow keys move the chosen mark, with Shift its
/// far end, Delete takes it away. What is drawn is told once it is finished; the owner hands the marks back by setMarks().
class MarkCanvas : public PictureView
{
    Q_OBJECT

public:
    enum class Tool { Look, Arrow, Box, Text, Pen, Blur };

    explicit MarkCanvas(const Theme &theme, QWidget *parent = nullptr);

    void setMarks(const domain::Marks &marks);
    /// Before another picture comes: nothing is chosen, and what is begun is dropped.
    void beginAnew();
    /// Words being typed become a mark.
    void finishWords();
    void setTool(Tool tool);
    Tool tool() const { return m_tool; }
    void setInk(domain::Ink ink);
    /// Nothing can be drawn or chosen.
    void setLocked(bool locked);
    /// The next mark in the order drawn; none after the last.
    void chooseNext();
    int chosen() const { return m_chosen; } ///< -1 = none
    void removeChosen();
    /// Leaves the tool, then the chosen mark; false when there was neither.
    bool stepBack();

Q_SIGNALS:
    void drawn(const xunzhen::domain::Marks &marks);
    void toolLeft();
    void chosenChanged();

protected:
    void paintOver(QPainter &painter) override;
    void drawInto(QImage &picture) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int mark);
    void begin(const QPointF &fraction);
    void askWords(const QPointF &fraction);
    void takeWords(const QString &words);
    void putInMiddle();
    void nudge(const QPointF &by, bool farEnd);
    void finish(int chosen);

    domain::Marks m_marks;
    std::optional<domain::Mark> m_drawing;
    Tool m_tool = Tool::Look;
    domain::Ink m_ink = domain::Ink::Red;
    int m_chosen = -1;
    bool m_locked = false, m_moving = false, m_moved = false;
    QPointF m_last; ///< of the pointer, fractions
    WordsField *m_words;
    QPointF m_wordsAt;
};

}
