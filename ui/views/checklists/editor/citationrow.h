#pragma once

#include "ui/presentation/checklists/editor/packeditorpresenter.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace xunzhen::controls {
class StatusPill;
}

namespace xunzhen::views {

/// One citation to fill in.
class CitationRow : public QFrame
{
    Q_OBJECT

public:
    CitationRow(presentation::PackEditorPresenter &presenter, const QString &name, const QString &word, QWidget *parent = nullptr);

    void put(const domain::Citation &citation);
    /// What is filled in; while that is not complete, what was complete last (empty for a new row).
    domain::Citation citation() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    void build(const QString &name, const QString &word);
    domain::Citation shown() const;
    void fillLaws();
    void onEdited();
    void judge();

    presentation::PackEditorPresenter &m_presenter;
    QComboBox *m_law = nullptr;
    QLineEdit *m_article = nullptr, *m_words = nullptr;
    QSpinBox *m_paragraph = nullptr, *m_item = nullptr;
    QPushButton *m_remove = nullptr;
    controls::StatusPill *m_standing = nullptr;
    domain::Citation m_stored;
    bool m_putting = false;
};

}
