#pragma once

#include "ui/presentation/visit/handoverpresenter.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace xunzhen::views {

/// The left side of 交付: what the file lacks. Each gap is a link to the place where it is filled.
class GapList : public QFrame
{
    Q_OBJECT

public:
    GapList(presentation::VisitSession &session, presentation::HandOverPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(xunzhen::domain::Step step, const QString &itemCode);

private:
    void refresh();
    void addGap(const domain::Gap &gap, int number);

    presentation::VisitSession &m_session;
    presentation::HandOverPresenter &m_presenter;
    QLabel *m_verdict;
    QVBoxLayout *m_gaps;
};

}
