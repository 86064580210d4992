#include "ui/views/enterprises/enterprisespage.h"

#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/searchfield.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"
#include "ui/views/casefile/casefileexport.h"
#include "ui/views/enterprises/enterpriseform.h"
#include "ui/views/enterprises/filepane.h"
#include "ui/views/enterprises/importpane.h"
#include "ui/views/enterprises/samefirmdialog.h"
#include "ui/views/papers/issuedpaper.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QDropEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace xunzhen::views {

using controls::RowListView;
using controls::SearchField;
using presentation::EnterpriseCatalogue;
using presentation::EnterpriseFilePresenter;

EnterprisesPage::~EnterprisesPage() = default;

void EnterprisesPage::connectParts()
{
    connect(m_search, &SearchField::searched, &m_catalogue, &EnterpriseCatalogue::search);
    connect(m_search, &SearchField::moved, m_list, &RowListView::moveBy);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentRow(0);
    });
    connect(&m_catalogue, &EnterpriseCatalogue::searched, this, &EnterprisesPage::onSearched);
    connect(m_list, &RowListView::chosen, this, [this](int row) { select(m_catalogue.idAt(row)); });
    connect(m_list, &RowListView::opened, this, [this](int row) {
        select(m_catalogue.idAt(row));
        m_pane->setFocus();
    });
    connect(&m_file, &EnterpriseFilePresenter::changed, this, &EnterprisesPage::showRight);
    connect(&m_file, &EnterpriseFilePresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(&m_file, &EnterpriseFilePresenter::paperRequested, this, &EnterprisesPage::showPaper);
    connect(m_pane, &FilePane::editRequested, this, &EnterprisesPage::edit);
    connect(m_pane, &FilePane::voidRequested, this, &EnterprisesPage::voidRecord);
    connect(m_pane, &FilePane::sameFirmRequested, this, &EnterprisesPage::joinRecords);
    m_caseFile = new CaseFileExport(m_context, this);
    connect(m_pane, &FilePane::caseFileRequested, m_caseFile, &CaseFileExport::begin);
    connect(m_caseFile, &CaseFileExport::jobStarted, m_progress, &controls::ProgressStrip::follow);
    connect(m_form, &EnterpriseForm::saveRequested, this, &EnterprisesPage::save);
    connect(m_form, &EnterpriseForm::cancelled, this, &EnterprisesPage::showRight);
    connect(m_paper, &IssuedPaper::shown, this, [this] { m_right->setCurrentWidget(m_paper); });
    connect(m_paper, &IssuedPaper::closed, this, &EnterprisesPage::showRight);
    connect(m_import, &ImportPane::closed, this, [this] { m_modes->setCurrentIndex(0); });
    m_file.pause(); // until the page comes to the front
    auto *start = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    start->setContext(Qt::WidgetWithChildrenShortcut);
    connect(start, &QShortcut::activated, &m_file, &EnterpriseFilePresenter::startVisit);
}

void EnterprisesPage::activate(const presentation::Place &place)
{
    if (!place.text.isEmpty())
        m_search->setText(place.text);
    m_catalogue.resume();
    m_file.resume();
    if (m_catalogue.text() != m_search->text().trimmed())
        m_catalogue.search(m_search->text());
    if (!place.enterprise.isNull()) {
        m_modes->setCurrentIndex(0);
        select(place.enterprise);
        m_list->setCurrentRow(m_catalogue.rowOf(place.enterprise));
    }
    if (!place.paper.isNull())
        m_file.openPaper(place.paper);
    if (place.begin == QLatin1String("import"))
        beginImport();
    else if (place.begin == QLatin1String("edit"))
        edit();
    else if (m_modes->currentIndex() == 0)
        m_search->setFocus();
}

void EnterprisesPage::leave()
{
    m_catalogue.pause();
    m_file.pause();
}

void EnterprisesPage::onSearched(int total)
{
    const bool searching = !m_catalogue.text().isEmpty();
    m_leftStack->setCurrentIndex(total == 0 && !searching ? 1 : 0);
    m_noHit->setVisible(total == 0 && searching);
    m_total->setText(searching ? tr("%n enterprise(s) found", nullptr, total) : tr("%n enterprise(s)", nullptr, total));
    const int row = m_catalogue.rowOf(m_file.id());
    if (row >= 0) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
    } else if (searching && total > 0) {
        m_list->setCurrentRow(0);
    }
}

void EnterprisesPage::select(const domain::EnterpriseId &id)
{
    if (id.isNull())
        return;
    const bool same = id == m_file.id() && m_file.isShown();
    m_file.show(id);
    if (same)
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

void EnterprisesPage::add()
{
    m_draft = std::make_unique<presentation::EnterpriseDraft>(m_context.services, domain::Enterprise());
    m_form->edit(*m_draft);
    m_leftStack->setCurrentIndex(0);
    m_right->setCurrentWidget(m_form);
}

void EnterprisesPage::edit()
{
    if (!m_file.isShown())
        return;
    m_draft = std::make_unique<presentation::EnterpriseDraft>(presentation::EnterpriseDraft::of(m_context.services, m_file.id()));
    m_form->edit(*m_draft);
    m_right->setCurrentWidget(m_form);
}

void EnterprisesPage::save()
{
    const auto saved = m_draft->save(m_form->edited());
    if (!saved) {
        m_context.notices.warn(presentation::Sentences::of(saved.error()));
        return;
    }
    m_catalogue.search(m_search->text());
    select(*saved);
    m_list->setCurrentRow(m_catalogue.rowOf(*saved));
    showRight();
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

void EnterprisesPage::beginImport(const QString &path)
{
    m_modes->setCurrentIndex(1);
    m_import->begin(path);
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

void EnterprisesPage::showPaper(const domain::PaperId &id)
{
    m_paper->show(id);
}

void EnterprisesPage::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !text.isEmpty() && text.front().isPrint() && m_modes->currentIndex() == 0 && m_right->currentWidget() != m_form) {
        m_search->setFocus();
        m_search->insert(text);
        return;
    }
    Page::keyPressEvent(event);
}

void EnterprisesPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    // A PDF is no list of enterprises; the window takes it.
    if (urls.size() == 1 && urls.front().isLocalFile() && !urls.front().path().endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void EnterprisesPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    beginImport(event->mimeData()->urls().constFirst().toLocalFile());
}

}
