#pragma once

#include "ui/presentation/visit/examinepresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace xunzhen::views {

/// On what a question depends, and one button to say that the firm has nothing of it (or has it after all). Not there for a
/// question without a condition.
class ConditionLine : public QWidget
{
    Q_OBJECT

public:
    ConditionLine(presentation::ExaminePresenter &presenter, QWidget *parent = nullptr);

private:
    void refresh();
    QString words(const services::ItemCondition &condition) const;

    presentation::ExaminePresenter &m_presenter;
    QLabel *m_words;
    QPushButton *m_tell;
};

}
