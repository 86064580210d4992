#pragma once

#include <QLineEdit>

namespace xunzhen::controls {

/// Asks for a few words at a place of its parent. Enter gives them, Escape leaves; both hide it.
class WordsField : public QLineEdit
{
    Q_OBJECT

public:
    explicit WordsField(QWidget *parent);
    /// As near to the place as the parent's edges allow.
    void askAt(const QPoint &place);
    void enter(); ///< as if Enter was pressed

Q_SIGNALS:
    void entered(const QString &words); ///< trimmed; may be empty
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}
