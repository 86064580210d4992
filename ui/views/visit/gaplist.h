#pragma once

#include "ui/presentation/visit/handoverpresenter.h"

#include <QFrame>
#include <QSet>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::views {

/// The left side of 交付: what the file lacks, by step, and how it would fare in a review. Each gap is a link to the place where it is
/// filled; many of one kind are folded. Hidden once the paper is issued.
class GapList : public QFrame
{
    Q_OBJECT

public:
    GapList(presentation::VisitSession &session, presentation::HandOverPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const xunzhen::domain::Gap &gap);
    void nextRequested();

private:
    QVBoxLayout *buildHead(QWidget *inside);
    void refresh();
    void showVerdict();
    void addHeading(domain::Step step, int count);
    void addGap(const domain::Gap &gap, int number);
    void addGaps(const std::vector<domain::Gap> &gaps);
    void addRest(const QString &code, int count, bool blocks);

    presentation::VisitSession &m_session;
    presentation::HandOverPresenter &m_presenter;
    QLabel *m_verdict = nullptr, *m_score = nullptr;
    QPushButton *m_next = nullptr;
    QVBoxLayout *m_gaps;
    QSet<QString> m_opened; ///< kinds of gaps that are shown in full
};

}
