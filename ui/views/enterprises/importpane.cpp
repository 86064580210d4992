#include "ui/views/enterprises/importpane.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/presentation/sentences.h"
#include "ui/views/enterprises/importcolumns.h"
#include "ui/views/enterprises/importpreview.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::ImportPresenter;
using Stage = ImportPresenter::Stage;

ImportPane::ImportPane(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(context.services, context.background)
{
    setObjectName(QStringLiteral("importPane"));
    m_header = new controls::PageHeader(tr("Import enterprises"), this);
    m_stages = new QStackedWidget(this);
    m_columns = new ImportColumns(m_presenter, this);
    m_preview = new ImportPreview(context.theme, m_presenter, this);
    m_stages->addWidget(buildChoose());
    m_stages->addWidget(m_columns);
    m_stages->addWidget(m_preview);
    m_stages->addWidget(buildResult());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stages, 1);
    layout->addWidget(buildFoot());
    connect(&m_presenter, &ImportPresenter::changed, this, &ImportPane::refresh);
    connect(&m_presenter, &ImportPresenter::failed, this, [this](const QString &text) {
        m_context.notices.warn(text);
        refresh();
    });
    connect(&m_presenter, &ImportPresenter::rejectedSaved, this, [this](const QString &path) {
        m_context.notices.say(tr("Saved: %1").arg(QFileInfo(path).fileName()));
    });
    connect(&m_presenter, &ImportPresenter::started, this, [this](const std::shared_ptr<presentation::Job> &job) {
        m_progress->follow(job);
        connect(job.get(), &presentation::Job::finished, this, &ImportPane::refreshFoot);
        refreshFoot();
    });
    refresh();
}

void ImportPane::begin(const QString &path)
{
    m_presenter.reset();
    if (!path.isEmpty())
        m_presenter.open(path);
}

QWidget *ImportPane::buildChoose()
{
    auto *empty = new controls::EmptyState(
        tr("Choose a list of enterprises, or drop it here"),
        tr("An .xlsx or .csv as offices really write it: title rows, headings in their own words, merged cells and damaged codes are understood. Nothing is written before you have seen the preview."),
        this);
    auto *file = named(new QPushButton(tr("Choose a file…"), empty), QStringLiteral("importChoose"), tr("Choose a file"));
    file->setProperty("kind", QStringLiteral("primary"));
    auto *sample = named(new QPushButton(tr("Save an empty template…"), empty), QStringLiteral("importTemplate"), tr("Save an empty template"));
    empty->addAction(file);
    empty->addAction(sample);
    connect(file, &QPushButton::clicked, this, &ImportPane::choose);
    connect(sample, &QPushButton::clicked, this, &ImportPane::saveTemplate);
    return empty;
}

QWidget *ImportPane::buildResult()
{
    auto *page = new QWidget(this);
    m_result = new QLabel(page);
    m_result->setObjectName(QStringLiteral("importResult"));
    m_result->setProperty("face", QStringLiteral("title"));
    m_result->setWordWrap(true);
    m_undo = named(new QPushButton(m_context.theme.icon(QStringLiteral("undo")), tr("Undo the import"), page), QStringLiteral("importUndo"), tr("Undo the import"));
    m_rejected = named(new QPushButton(tr("Save the rejected rows as .xlsx…"), page), QStringLiteral("importRejected"), tr("Save the rejected rows"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_undo);
    row->addWidget(m_rejected);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 24, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_result);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &ImportPane::onUndo);
    connect(m_rejected, &QPushButton::clicked, this, &ImportPane::saveRejected);
    return page;
}

QWidget *ImportPane::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    m_cancel = named(new QPushButton(tr("Back to the list"), foot), QStringLiteral("importClose"), tr("Back to the list"));
    m_back = named(new QPushButton(tr("Back"), foot), QStringLiteral("importBack"), tr("Back"));
    m_next = named(new QPushButton(foot), QStringLiteral("importNext"), tr("Next"));
    m_next->setProperty("kind", QStringLiteral("primary"));
    m_progress = new controls::ProgressStrip(foot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->addWidget(m_cancel);
    row->addWidget(m_progress, 1);
    row->addStretch(0);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPane::closed);
    connect(m_back, &QPushButton::clicked, this, &ImportPane::onBack);
    connect(m_next, &QPushButton::clicked, this, &ImportPane::onNext);
    return foot;
}

void ImportPane::choose()
{
    const QString path = m_context.files.open(this, tr("Choose a list of enterprises"), tr("Lists (*.xlsx *.csv *.txt)"));
    if (!path.isEmpty())
        m_presenter.open(path);
}

void ImportPane::onNext()
{
    switch (m_presenter.stage()) {
    case Stage::Choose: choose(); break;
    case Stage::Columns: m_presenter.confirmColumns(); break;
    case Stage::Preview: m_presenter.import(); break;
    case Stage::Result: Q_EMIT closed(); break;
    }
}

void ImportPane::onBack()
{
    if (m_presenter.stage() == Stage::Preview)
        m_presenter.backToColumns();
    else
        m_presenter.reset();
}

void ImportPane::onUndo() { m_presenter.undo(); }

void ImportPane::saveTemplate()
{
    const QString path = m_context.files.save(this, tr("Save an empty template"), tr("enterprises-template.xlsx"), tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (const auto done = m_presenter.writeTemplate(path))
        m_context.notices.say(tr("Saved: %1").arg(QFileInfo(path).fileName()));
    else
        m_context.notices.warn(presentation::Sentences::of(done.error()));
}

void ImportPane::saveRejected()
{
    const QString path = m_context.files.save(this, tr("Save the rejected rows"), tr("rejected-rows.xlsx"), tr("Workbooks (*.xlsx)"));
    if (!path.isEmpty())
        m_presenter.saveRejected(path);
}

QString ImportPane::stageLine() const
{
    const QString file = m_presenter.preview() ? m_presenter.preview()->fileName : QString();
    switch (m_presenter.stage()) {
    case Stage::Choose: return tr("Step 1 of 4: choose the file");
    case Stage::Columns: return tr("Step 2 of 4: what do the columns hold? %1").arg(file);
    case Stage::Preview: return tr("Step 3 of 4: what the import will do. %1").arg(file);
    case Stage::Result: return tr("Step 4 of 4: done. %1").arg(file);
    }
    return {};
}

QString ImportPane::resultSentence() const
{
    const auto &result = m_presenter.result();
    if (m_presenter.wasUndone()) {
        const QString undone = tr("The import was undone.");
        const int kept = m_presenter.undone();
        return kept > 0 ? undone + u' ' + tr("%n enterprise(s) were edited since and stay.", nullptr, kept) : undone;
    }
    return tr("%1 new, %2 changed, %3 the same, %4 clashing and %5 rejected rows left out.")
        .arg(result.added).arg(result.changed).arg(result.same).arg(result.clashes).arg(result.rejected);
}

void ImportPane::refresh()
{
    m_stages->setCurrentIndex(int(m_presenter.stage()));
    m_header->setLine(stageLine());
    if (m_presenter.stage() == Stage::Columns)
        m_columns->refresh();
    else if (m_presenter.stage() == Stage::Preview)
        m_preview->refresh();
    else if (m_presenter.stage() == Stage::Result)
        m_result->setText(resultSentence());
    refreshFoot();
}

void ImportPane::refreshFoot()
{
    const Stage stage = m_presenter.stage();
    const bool busy = m_presenter.isBusy();
    m_back->setVisible(stage == Stage::Columns || stage == Stage::Preview);
    m_back->setEnabled(!busy);
    m_cancel->setVisible(stage != Stage::Result);
    m_next->setVisible(stage != Stage::Choose);
    m_next->setText(stage == Stage::Columns   ? tr("Show the preview")
                    : stage == Stage::Preview ? tr("Import %n row(s)", nullptr, m_presenter.writable())
                                              : tr("Finish"));
    m_next->setAccessibleName(m_next->text());
    m_next->setEnabled(!busy && (stage == Stage::Columns ? m_presenter.mappingFault().isEmpty()
                                                         : stage != Stage::Preview || m_presenter.writable() > 0));
    const auto &result = m_presenter.result();
    m_undo->setEnabled(!busy && !m_presenter.wasUndone() && result.added + result.changed > 0);
    m_rejected->setEnabled(!busy && result.rejected + result.clashes > 0);
}

}
