#pragma once

#include "ui/presentation/checklists/editor/packeditorpresenter.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace xunzhen::views {

class CitationRow;

/// The citations of an item, a row each: law, article, paragraph, item, key words, and whether the law library agrees.
class CitationRows : public QWidget
{
    Q_OBJECT

public:
    /// `name`: begins the object names; `word`: what a citation is called here.
    CitationRows(presentation::PackEditorPresenter &presenter, const QString &name, const QString &word, QWidget *parent = nullptr);

    void put(const std::vector<domain::Citation> &citations);
    std::vector<domain::Citation> citations() const;

Q_SIGNALS:
    void edited();

private:
    CitationRow *addRow(const domain::Citation &citation);
    void removeRow(CitationRow *row);

    presentation::PackEditorPresenter &m_presenter;
    QString m_name, m_word;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    std::vector<CitationRow *> m_rows;
};

}
