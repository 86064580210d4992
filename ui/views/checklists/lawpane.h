#pragma once

#include "ui/presentation/checklists/lawspresenter.h"
#include "ui/presentation/checklists/lawtextpresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace xunzhen::controls {
class LawReader;
class ProgressStrip;
class Reader;
class RowListView;
class SearchField;
}

namespace xunzhen::views {

class LawHeader;

/// The law library: laws or hits left (in a comparison the articles that differ), the opened law at the right.
class LawPane : public QWidget
{
    Q_OBJECT

public:
    explicit LawPane(const Context &context, QWidget *parent = nullptr);
    void reload() { m_presenter.reload(); }
    void importFolder();
    /// Opens exactly that article of that version.
    void openCitation(const domain::Citation &citation);

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildText();
    QWidget *buildEmpty();
    void connectParts();
    void connectText();
    void refresh();
    void refreshText();
    void refreshScope();
    void showRow();
    void onImported(const QString &sentence, const QStringList &problems, const QStringList &remarks);
    void showReport();

    const Context &m_context;
    presentation::LawsPresenter m_presenter;
    presentation::LawTextPresenter m_text;
    QStackedWidget *m_stack, *m_lists = nullptr, *m_right = nullptr;
    controls::SearchField *m_search = nullptr;
    QCheckBox *m_within = nullptr;
    controls::RowListView *m_list = nullptr, *m_changes = nullptr;
    LawHeader *m_header = nullptr;
    controls::LawReader *m_reader = nullptr;
    controls::Reader *m_report = nullptr;
    controls::ProgressStrip *m_progress = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_previous = nullptr, *m_next = nullptr;
    struct Report
    {
        QString sentence;
        QStringList problems, remarks;
        bool remarksOpen = false;
    };
    Report m_last;
};

}
