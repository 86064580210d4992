#pragma once

#include "ui/presentation/enterprises/enterprisecatalogue.h"
#include "ui/presentation/enterprises/enterprisedraft.h"
#include "ui/presentation/enterprises/enterprisefilepresenter.h"
#include "ui/views/context.h"
#include "ui/views/page.h"
#include "ui/views/placed.h"

class QStackedWidget;

namespace xunzhen::controls {
class EmptyState;
class PageHeader;
class ProgressStrip;
}

namespace xunzhen::views {

class CaseFileExport;
class DuplicatesPane;
class EnterpriseForm;
class FilePane;
class FirmListPane;
class ImportPane;
class IssuedPaper;

/// 企业: the list with its filters left, the file right; adding, editing, importing, exporting, walking through what looks
/// alike. Typing anywhere searches.
class EnterprisesPage : public Page, public Placed
{
    Q_OBJECT

public:
    explicit EnterprisesPage(const Context &context, QWidget *parent = nullptr);
    ~EnterprisesPage() override;

    QString key() const override { return presentation::Places::enterprises(); }
    QString title() const override { return tr("Enterprises"); }
    QString icon() const override { return QStringLiteral("enterprises"); }
    void activate(const presentation::Place &place) override;
    void leave() override;
    presentation::Commands commands() override;
    QString remembered() const override;
    void restore(const QString &remembered) override;
    presentation::Place place() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildBrowse();
    QWidget *buildRight(QWidget *parent);
    void buildHeader(QWidget *parent);
    void connectParts();
    void connectFile();
    void onSearched(int total);
    bool isBrowsing() const;
    void browse();
    void select(const domain::EnterpriseId &id);
    void showForm();
    void add();
    void edit();
    void save();
    void voidRecord();
    void joinRecords();
    void beginImport(const QString &path = {});
    void beginDuplicates();
    void exportAll();
    void showRight();
    void followFile();

    Context m_context;
    presentation::EnterpriseCatalogue m_catalogue;
    presentation::EnterpriseFilePresenter m_file;
    std::unique_ptr<presentation::EnterpriseDraft> m_draft;
    QStackedWidget *m_modes = nullptr, *m_right = nullptr, *m_leftStack = nullptr;
    controls::PageHeader *m_header = nullptr;
    QWidget *m_browse = nullptr;
    FirmListPane *m_list = nullptr;
    controls::ProgressStrip *m_progress = nullptr;
    controls::EmptyState *m_nothing = nullptr, *m_noneChosen = nullptr;
    CaseFileExport *m_caseFile = nullptr;
    FilePane *m_pane = nullptr;
    EnterpriseForm *m_form = nullptr;
    IssuedPaper *m_paper = nullptr;
    ImportPane *m_import = nullptr;
    DuplicatesPane *m_duplicates = nullptr;
};

}
