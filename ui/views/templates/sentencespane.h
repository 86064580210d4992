#pragma once

#include "ui/presentation/templates/templatespresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace xunzhen::controls {
class NoteField;
class SearchField;
}

namespace xunzhen::views {

/// The sentences of a paper, for people who know no JSON: a table to find one in, and below it the chosen one to reword.
class SentencesPane : public QWidget
{
    Q_OBJECT

public:
    SentencesPane(const Context &context, presentation::TemplatesPresenter &presenter, QWidget *parent = nullptr);

    void choose(const QString &key);

private:
    QWidget *buildForm();
    void connectAll();
    void refreshTable();
    void refreshChosen();
    void refreshRemarks();
    const services::TemplateSentence *chosen() const;

    presentation::TemplatesPresenter &m_presenter;
    QString m_key;
    controls::SearchField *m_search;
    QCheckBox *m_changedOnly;
    QLabel *m_count, *m_fault;
    QTableView *m_table;
    QWidget *m_form = nullptr;
    QLabel *m_place = nullptr, *m_shipped = nullptr, *m_remark = nullptr;
    controls::NoteField *m_own = nullptr;
    QComboBox *m_field = nullptr;
    QPushButton *m_useShipped = nullptr;
};

}
