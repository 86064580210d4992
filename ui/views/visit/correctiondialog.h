#pragma once

#include <QDialog>
#include <QString>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::controls {
class NoteField;
}

namespace xunzhen::views {

/// 更正 of an issued paper: says what it means, asks for the reason and for the words that put it right. Both are needed.
class CorrectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `edition` is the number that the new edition will have.
    CorrectionDialog(const QString &number, int edition, QWidget *parent = nullptr);

    QString reason() const;
    QString correction() const;

private:
    QPushButton *buildButtons(QVBoxLayout *layout);

    QLineEdit *m_reason;
    controls::NoteField *m_correction;
};

}
