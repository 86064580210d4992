#include "ui/views/enterprises/enterprisespage.h"

#include "ui/controls/progressstrip.h"
#include "ui/presentation/enterprises/listmemory.h"
#include "ui/presentation/files/openedfile.h"
#include "ui/presentation/sentences.h"
#include "ui/views/casefile/casefileexport.h"
#include "ui/views/enterprises/duplicatespane.h"
#include "ui/views/enterprises/enterpriseform.h"
#include "ui/views/enterprises/filepane.h"
#include "ui/views/enterprises/firmlistpane.h"
#include "ui/views/enterprises/importpane.h"
#include "ui/views/enterprises/samefirmdialog.h"
#include "ui/views/papers/issuedpaper.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QDropEvent>
#include <QStackedWidget>

namespace xunzhen::views {

using presentation::EnterpriseCatalogue;
using presentation::EnterpriseFilePresenter;

EnterprisesPage::~EnterprisesPage() = default;

void EnterprisesPage::connectParts()
{
    connect(&m_catalogue, &EnterpriseCatalogue::searched, this, &EnterprisesPage::onSearched);
    connect(&m_catalogue, &EnterpriseCatalogue::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(m_list, &FirmListPane::chosen, this, &EnterprisesPage::select);
    connect(m_list, &FirmListPane::opened, this, [this](const domain::EnterpriseId &id) {
        select(id);
        m_pane->setFocus();
    });
    connect(m_paper, &IssuedPaper::shown, this, [this] { m_right->setCurrentWidget(m_paper); });
    connect(m_paper, &IssuedPaper::closed, this, &EnterprisesPage::showRight);
    connectFile();
}

void EnterprisesPage::connectFile()
{
    connect(&m_file, &EnterpriseFilePresenter::changed, this, &EnterprisesPage::followFile);
    connect(&m_file, &EnterpriseFilePresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(&m_file, &EnterpriseFilePresenter::paperRequested, m_paper, &IssuedPaper::show);
    connect(m_pane, &FilePane::editRequested, this, &EnterprisesPage::edit);
    connect(m_pane, &FilePane::voidRequested, this, &EnterprisesPage::voidRecord);
    connect(m_pane, &FilePane::sameFirmRequested, this, &EnterprisesPage::joinRecords);
    m_caseFile = new CaseFileExport(m_context, this);
    connect(m_pane, &FilePane::caseFileRequested, m_caseFile, &CaseFileExport::begin);
    connect(m_caseFile, &CaseFileExport::jobStarted, m_progress, &controls::ProgressStrip::follow);
}

void EnterprisesPage::activate(const presentation::Place &place)
{
    const bool isImport = place.begin == QLatin1String("import"); // the text is then the path of a sheet
    if (!place.text.isEmpty() && !isImport) {
        m_list->setText(place.text);
        m_catalogue.clearFilter();
    }
    if (m_catalogue.text() != m_list->text())
        m_catalogue.search(m_list->text());
    m_catalogue.resume();
    m_file.resume();
    if (!place.enterprise.isNull()) {
        browse();
        select(place.enterprise);
        m_list->setCurrent(place.enterprise);
    }
    if (!place.paper.isNull())
        m_file.openPaper(place.paper);
    if (isImport)
        beginImport(place.text);
    else if (place.begin == QLatin1String("edit"))
        edit();
    else if (place.begin == QLatin1String("duplicates"))
        beginDuplicates();
    else if (m_modes->currentWidget() == m_browse)
        m_list->setFocus();
}

void EnterprisesPage::leave()
{
    m_catalogue.pause();
    m_file.pause();
}

QString EnterprisesPage::remembered() const { return presentation::ListMemory::toText(m_catalogue.query()); }

void EnterprisesPage::restore(const QString &remembered)
{
    const services::FirmQuery query = presentation::ListMemory::fromText(remembered);
    m_list->setText(query.text);
    m_catalogue.setQuery(query);
}

bool EnterprisesPage::isBrowsing() const
{
    return m_modes->currentWidget() == m_browse && m_right->currentWidget() != m_form;
}

presentation::Commands EnterprisesPage::commands()
{
    if (m_duplicates && m_modes->currentWidget() == m_duplicates)
        return m_duplicates->commands();
    const auto browsing = [this] { return isBrowsing(); };
    const auto shown = [this] { return isBrowsing() && m_file.isShown(); };
    const auto filtered = [this] { return isBrowsing() && !m_catalogue.query().filter.isEmpty(); };
    return {
        {QStringLiteral("enterprises.filter"), tr("Filter the list of enterprises"), tr("town trade grade positive list overdue"),
         Qt::Key_F7, QStringLiteral("search"), [this] { m_list->openFilters(); }, browsing},
        {QStringLiteral("enterprises.clear-filters"), tr("Take all filters away"), {}, Qt::Key_F8, {}, [this] { m_catalogue.clearFilter(); }, filtered},
        {QStringLiteral("enterprises.order"), tr("Order the list of enterprises"), tr("sort"), Qt::Key_F6, {}, [this] { m_list->openOrders(); }, browsing},
        {QStringLiteral("enterprises.start-visit"), tr("Begin a visit with this firm"), {}, QKeySequence(Qt::CTRL | Qt::Key_N), {},
         [this] { m_file.startVisit(); }, shown},
        {QStringLiteral("enterprises.edit"), tr("Edit the enterprise"), {}, {}, {}, [this] { edit(); }, shown},
        {QStringLiteral("enterprises.add"), tr("Add an enterprise by hand"), {}, {}, QStringLiteral("plus"), [this] { add(); }, browsing},
        {QStringLiteral("enterprises.import"), tr("Import enterprises"), {}, {}, QStringLiteral("import"), [this] { beginImport(); }, browsing},
        {QStringLiteral("enterprises.export"), tr("Export the enterprises"), {}, {}, QStringLiteral("export"), [this] { exportAll(); }, browsing},
        {QStringLiteral("enterprises.duplicates"), tr("Walk through records that look alike"), tr("duplicates merge"), {}, {},
         [this] { beginDuplicates(); }, browsing},
    };
}

presentation::Place EnterprisesPage::place() const
{
    return {.page = key(), .enterprise = m_file.isShown() ? m_file.id() : domain::EnterpriseId()};
}

void EnterprisesPage::onSearched(int total)
{
    const bool narrowed = !m_catalogue.text().isEmpty() || !m_catalogue.query().filter.isEmpty();
    m_leftStack->setCurrentIndex(total == 0 && !narrowed && m_right->currentWidget() != m_form ? 1 : 0);
}

void EnterprisesPage::select(const domain::EnterpriseId &id)
{
    if (id.isNull())
        return;
    m_file.show(id);
    showRight();
}

/// What is being written or read beside the file stays when more of the file is known; not when the firm is gone.
void EnterprisesPage::followFile()
{
    const QWidget *shown = m_right->currentWidget();
    if ((shown != m_form && shown != m_paper) || !m_file.isShown())
        showRight();
}

void EnterprisesPage::showRight()
{
    m_paper->giveUp();
    if (m_file.isShown())
        m_right->setCurrentWidget(m_pane);
    else
        m_right->setCurrentIndex(0);
}

/// What is seldom wanted is made when it is wanted first: the form, the importing, the walk through duplicates.
void EnterprisesPage::showForm()
{
    if (!m_form) {
        m_form = new EnterpriseForm(m_context.services, m_context.notices, m_right);
        m_right->addWidget(m_form);
        connect(m_form, &EnterpriseForm::saveRequested, this, &EnterprisesPage::save);
        connect(m_form, &EnterpriseForm::cancelled, this, &EnterprisesPage::showRight);
    }
    m_form->edit(*m_draft);
    m_leftStack->setCurrentIndex(0);
    m_right->setCurrentWidget(m_form);
}

void EnterprisesPage::add()
{
    m_draft = std::make_unique<presentation::EnterpriseDraft>(m_context.services, domain::Enterprise());
    showForm();
}

void EnterprisesPage::edit()
{
    if (!m_file.isShown())
        return;
    m_draft = std::make_unique<presentation::EnterpriseDraft>(presentation::EnterpriseDraft::of(m_context.services, m_file.id()));
    showForm();
}

void EnterprisesPage::save()
{
    const auto saved = m_draft->save(m_form->edited());
    if (!saved) {
        m_context.notices.warn(presentation::Sentences::of(saved.error()));
        return;
    }
    m_catalogue.search(m_list->text());
    select(*saved);
    m_list->setCurrent(*saved);
}

void EnterprisesPage::voidRecord()
{
    const auto reason = m_context.confirmation.text(
        this,
        {tr("Take this enterprise out?"), tr("It will no longer be found or visited. Its earlier visits and papers stay readable."), tr("Take out"), true},
        tr("Reason"));
    if (!reason)
        return;
    if (const auto done = m_file.voidRecord(*reason); !done)
        m_context.notices.warn(presentation::Sentences::of(done.error()));
}

void EnterprisesPage::joinRecords()
{
    if (m_file.isShown())
        SameFirmDialog(m_context, m_file.id(), this).exec();
}

void EnterprisesPage::browse() { m_modes->setCurrentWidget(m_browse); }

void EnterprisesPage::beginImport(const QString &path)
{
    if (!m_import) {
        m_import = new ImportPane(m_context, m_modes);
        m_modes->addWidget(m_import);
        connect(m_import, &ImportPane::closed, this, &EnterprisesPage::browse);
    }
    m_modes->setCurrentWidget(m_import);
    m_import->begin(path);
}

void EnterprisesPage::beginDuplicates()
{
    if (!m_duplicates) {
        m_duplicates = new DuplicatesPane(m_context, m_modes);
        m_modes->addWidget(m_duplicates);
        connect(m_duplicates, &DuplicatesPane::closed, this, &EnterprisesPage::browse);
        connect(m_duplicates, &DuplicatesPane::firmRequested, this, [this](const domain::EnterpriseId &id) {
            browse();
            select(id);
        });
    }
    m_modes->setCurrentWidget(m_duplicates);
    m_duplicates->begin();
}

void EnterprisesPage::exportAll()
{
    const QString path = m_context.files.save(this, tr("Export the enterprises"), tr("enterprises.xlsx"), tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto job = m_context.background.run<int>(
        tr("Exporting"), this,
        [path](services::Services &services, const base::Work &work) { return services.enterprises().exportTo(path, work); },
        [this, path](const base::Outcome<int> &count) {
            if (count)
                m_context.notices.say(tr("%n enterprise(s) written to %1", nullptr, *count).arg(QFileInfo(path).fileName()));
            else
                m_context.notices.warn(presentation::Sentences::of(count.error()));
        });
    m_progress->follow(job);
}

/// Typing anywhere searches.
void EnterprisesPage::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isBrowsing() && plain && !text.isEmpty() && text.front().isPrint())
        m_list->type(text);
    else
        Page::keyPressEvent(event);
}

void EnterprisesPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    // Whatever is no list of enterprises the window takes.
    const auto kind = urls.size() == 1 ? presentation::fileKindOf(urls.front().toLocalFile()) : presentation::FileKind::Missing;
    if (kind == presentation::FileKind::FirmList || kind == presentation::FileKind::Workbook)
        event->acceptProposedAction();
}

void EnterprisesPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    beginImport(event->mimeData()->urls().constFirst().toLocalFile());
}

}
