#pragma once

#include "ui/presentation/visit/diagnosepresenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace xunzhen::views {

/// 专家意见 on one finding: how they stand in one line, who has not spoken, and each of them; kept apart per expert, dissent shown as such. New ones are added in the last line.
class OpinionList : public QWidget
{
    Q_OBJECT

public:
    OpinionList(presentation::DiagnosePresenter &presenter, const domain::FindingId &finding, QWidget *parent = nullptr);
    void refresh(bool frozen);

private:
    void addLine(const domain::Opinion &opinion, bool frozen);
    void add(bool agrees);

    presentation::DiagnosePresenter &m_presenter;
    domain::FindingId m_finding;
    QLabel *m_summary;
    QVBoxLayout *m_lines;
    QWidget *m_entry;
    QComboBox *m_expert;
    QLineEdit *m_text;
};

}
