#pragma once

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::views {

/// Somebody does not sign or does not take a paper: refused or not there, why (ready words or own ones), and who saw it, on one sheet.
/// Shown with open(); accepted() only with a reason and a witness.
class RefusalSheet : public QDialog
{
    Q_OBJECT

public:
    RefusalSheet(const QString &title, bool startsAbsent, QWidget *parent);

    bool isAbsent() const;
    QString reason() const; ///< as it is written on the paper
    QString kept() const;   ///< as a signature keeps it: a reason for not being there is marked as one
    QString witness() const;

private:
    void buildKind(QVBoxLayout *layout, bool startsAbsent);
    void buildReasons(QVBoxLayout *layout);
    void buildFoot(QVBoxLayout *layout);
    void showReasons();
    void judge();

    QButtonGroup *m_kind, *m_reasons;
    QVBoxLayout *m_list = nullptr;
    QLineEdit *m_own = nullptr, *m_witness = nullptr;
    QPushButton *m_record = nullptr;
};

}
