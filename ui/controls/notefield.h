#pragma once

#include <QPlainTextEdit>

namespace xunzhen::controls {

/// A few lines of text. `edited` comes for what the user types, never for what the program puts in; `left` when the field
/// loses the focus. Tab goes on to the next field.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(int lines, QWidget *parent = nullptr);
    /// Leaves the cursor alone when the text is the same already.
    void put(const QString &text);
    /// Leaves that many pixels at the right free of text.
    void keepClear(int width) { setViewportMargins(0, 0, width, 0); }
    /// May be higher than its lines, where what stands beside it is.
    void setGrowing();
    QSize sizeHint() const override;
    /// Somebody has typed here and has not left yet.
    bool isInHand() const { return hasFocus() && m_typed; }

Q_SIGNALS:
    void edited(const QString &text);
    void left();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void invite();

    int m_lines;
    QString m_invitation; ///< kept while it is not to be read
    bool m_putting = false, m_typed = false, m_grows = false, m_silent = false;
};

}
