#pragma once

#include "ui/presentation/papers/verifypresenter.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace xunzhen::views {

/// Finds a paper by what its QR code says: scanned, pasted or typed.
class PaperFinder : public QFrame
{
    Q_OBJECT

public:
    explicit PaperFinder(presentation::VerifyPresenter &presenter, QWidget *parent = nullptr);

private:
    void refresh();
    void addFound(const presentation::VerifyPresenter::Found &found);

    presentation::VerifyPresenter &m_presenter;
    QLineEdit *m_text;
    QLabel *m_sentence;
    QVBoxLayout *m_rows;
};

}
