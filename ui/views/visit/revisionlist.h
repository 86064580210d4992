#pragma once

#include "ui/presentation/visit/handoverpresenter.h"

#include <QFrame>

class QVBoxLayout;

namespace xunzhen::views {

/// The issued editions of the paper, newest first; each can be looked at. Hidden while nothing is issued.
class RevisionList : public QFrame
{
    Q_OBJECT

public:
    RevisionList(presentation::HandOverPresenter &presenter, QWidget *parent = nullptr);

private:
    void refresh();
    void addRevision(const domain::Paper &paper, bool shown);

    presentation::HandOverPresenter &m_presenter;
    QVBoxLayout *m_rows;
};

}
