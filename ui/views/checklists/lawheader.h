#pragma once

#include "ui/presentation/checklists/lawtextpresenter.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace xunzhen::controls {
class StatusPill;
}

namespace xunzhen::views {

/// The line above an opened law: which law and version, whether it is in force, and the choice of two versions to compare.
class LawHeader : public QFrame
{
    Q_OBJECT

public:
    explicit LawHeader(presentation::LawTextPresenter &presenter, QWidget *parent = nullptr);
    void refresh();

private:
    QWidget *buildVersions();
    void fill(QComboBox *box, const QString &version);
    void onToggled(bool compare);
    void onVersionChosen();

    presentation::LawTextPresenter &m_presenter;
    QLabel *m_title, *m_line, *m_summary;
    controls::StatusPill *m_state;
    QPushButton *m_compare;
    QWidget *m_versions;
    QComboBox *m_older, *m_newer;
    QPushButton *m_previous, *m_next;
};

}
