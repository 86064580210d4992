#include "ui/views/checklists/lawpane.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/lawreader.h"
#include "ui/controls/named.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/reader.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/searchfield.h"
#include "ui/presentation/richtext.h"
#include "ui/views/checklists/lawheader.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using controls::RowListView;
using presentation::LawsPresenter;
using presentation::LawTextPresenter;

LawPane::LawPane(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(context.services, context.background),
      m_text(context.services, context.background), m_stack(new QStackedWidget(this))
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setSizes({460, 800});
    splitter->setStretchFactor(1, 1);
    m_stack->addWidget(splitter);
    m_stack->addWidget(buildEmpty());
    m_progress = new controls::ProgressStrip(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_progress);
    connectParts();
    m_presenter.reload();
}

QWidget *LawPane::buildLeft()
{
    auto *left = new QWidget(this);
    m_search = named(new controls::SearchField(m_context.theme, tr("Words of an article, or a citation"), left), QStringLiteral("lawSearch"), tr("Search the law library"));
    m_list = new RowListView(m_context.theme, QStringLiteral("lawList"), tr("Laws and articles"), left);
    m_list->setModel(&m_presenter.rows());
    m_summary = new QLabel(left);
    m_summary->setObjectName(QStringLiteral("lawSummary"));
    m_summary->setProperty("quiet", true);
    m_summary->setProperty("face", QStringLiteral("small"));
    m_summary->setContentsMargins(12, 6, 12, 6);
    m_within = named(new QCheckBox(tr("Only in the opened law"), left), QStringLiteral("lawWithin"), tr("Search only in the opened law"));
    m_within->hide();
    m_changes = new RowListView(m_context.theme, QStringLiteral("lawChanges"), tr("Articles that differ"), left);
    m_changes->setModel(&m_text.changes());
    m_lists = new QStackedWidget(left);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_changes);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 8);
    top->setSpacing(6);
    top->addWidget(m_search);
    top->addWidget(m_within);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_summary);
    return left;
}

QWidget *LawPane::buildRight()
{
    m_right = new QStackedWidget(this);
    m_right->addWidget(buildText());
    m_report = new controls::Reader(m_context.theme, QStringLiteral("lawReport"), tr("What the import says"), m_right);
    m_right->addWidget(m_report);
    return m_right;
}

QWidget *LawPane::buildText()
{
    auto *text = new QWidget(m_right);
    m_header = new LawHeader(m_text, text);
    m_reader = new controls::LawReader(m_context.theme, QStringLiteral("lawReader"), tr("The law"), text);
    m_reader->setPlaceholderText(tr("Choose a law on the left, or search for words of an article."));
    m_previous = named(new QPushButton(tr("‹ Previous article"), text), QStringLiteral("lawPrevious"), tr("Previous article"));
    m_next = named(new QPushButton(tr("Next article ›"), text), QStringLiteral("lawNext"), tr("Next article"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 16, 8);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *layout = new QVBoxLayout(text);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_reader, 1);
    layout->addLayout(row);
    return text;
}

QWidget *LawPane::buildEmpty()
{
    auto *empty = new controls::EmptyState(
        tr("The law library is empty"),
        tr("Import a folder of law texts (Markdown files) to read every citation offline, beside the question."), m_stack);
    auto *import = named(new QPushButton(tr("Import law texts…"), empty), QStringLiteral("lawEmptyImport"), tr("Import law texts"));
    import->setProperty("kind", QStringLiteral("primary"));
    empty->addAction(import);
    connect(import, &QPushButton::clicked, this, &LawPane::importFolder);
    return empty;
}

void LawPane::connectParts()
{
    connect(m_search, &controls::SearchField::searched, &m_presenter, &LawsPresenter::search);
    connect(m_search, &controls::SearchField::moved, m_list, &RowListView::moveBy);
    connect(m_within, &QCheckBox::toggled, this, &LawPane::refreshScope);
    connect(m_list, &RowListView::chosen, &m_presenter, &LawsPresenter::open);
    connect(&m_presenter, &LawsPresenter::chosen, &m_text, &LawTextPresenter::open);
    connect(&m_presenter, &LawsPresenter::changed, this, &LawPane::refresh);
    connect(&m_presenter, &LawsPresenter::started, m_progress, &controls::ProgressStrip::follow);
    connect(&m_presenter, &LawsPresenter::imported, this, &LawPane::onImported);
    connect(&m_presenter, &LawsPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(m_report, &QTextBrowser::anchorClicked, this, [this] {
        m_last.remarksOpen = !m_last.remarksOpen;
        showReport();
    });
    connectText();
}

void LawPane::connectText()
{
    connect(m_next, &QPushButton::clicked, &m_text, &LawTextPresenter::next);
    connect(m_previous, &QPushButton::clicked, &m_text, &LawTextPresenter::previous);
    connect(m_changes, &RowListView::chosen, &m_text, &LawTextPresenter::goToChange);
    connect(&m_text, &LawTextPresenter::opened, this, &LawPane::refreshText);
    connect(&m_text, &LawTextPresenter::rowChanged, this, [this] { m_reader->pointAt(m_text.row()); });
    connect(&m_text, &LawTextPresenter::started, m_progress, &controls::ProgressStrip::follow);
    connect(&m_text, &LawTextPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    refreshText();
}

void LawPane::importFolder()
{
    const QString folder = m_context.files.folder(this, tr("Choose the folder of law texts"));
    if (!folder.isEmpty())
        m_presenter.importFolder(folder);
}

void LawPane::openCitation(const domain::Citation &citation)
{
    m_search->clear();
    m_presenter.search({});
    m_text.open(citation);
    showRow();
    m_reader->setFocus(Qt::OtherFocusReason);
}

void LawPane::refresh()
{
    m_stack->setCurrentIndex(m_presenter.isEmpty() ? 1 : 0);
    m_summary->setText(m_presenter.summary());
    showRow();
}

/// The row follows the opened text, not the other way round; what was found is shown from its beginning.
void LawPane::showRow()
{
    const QSignalBlocker quiet(m_list);
    const bool laws = m_presenter.words().isEmpty() && m_text.isOpen();
    const int row = laws ? m_presenter.rowOf(m_text.shown().law, m_text.shown().version) : -1;
    if (row >= 0)
        m_list->setCurrentRow(row);
    else
        m_list->scrollToTop();
}

void LawPane::refreshText()
{
    m_right->setCurrentIndex(0);
    m_header->refresh();
    m_reader->showPage(m_text.page(), m_text.row());
    m_previous->setEnabled(m_text.isOpen());
    m_next->setEnabled(m_text.isOpen());
    m_lists->setCurrentWidget(m_text.isComparing() ? m_changes : m_list);
    m_search->setEnabled(!m_text.isComparing());
    m_within->setVisible(m_text.isOpen() && !m_text.isComparing());
    refreshScope();
}

void LawPane::refreshScope()
{
    const bool within = m_within->isChecked() && m_text.isOpen();
    m_presenter.limitTo(within ? m_text.shown().law : QString(), within ? m_text.shown().version : QString());
}

void LawPane::onImported(const QString &sentence, const QStringList &problems, const QStringList &remarks)
{
    m_context.notices.say(sentence);
    m_last = {sentence, problems, remarks, false};
    if (problems.isEmpty() && remarks.isEmpty())
        return;
    m_stack->setCurrentIndex(0);
    m_right->setCurrentWidget(m_report);
    showReport();
}

/// What was left out always, what was only odd when one asks for it.
void LawPane::showReport()
{
    using namespace presentation::richtext;
    QString html = title(tr("Import of law texts")) + paragraph(m_last.sentence);
    if (!m_last.problems.isEmpty())
        html += heading(tr("%n file(s) left out", nullptr, int(m_last.problems.size()))) + points(m_last.problems);
    if (!m_last.remarks.isEmpty()) {
        const QString words = tr("%n remark(s) on files that were taken in", nullptr, int(m_last.remarks.size()));
        html += QStringLiteral("<p><a href=\"remarks\">%1 %2</a></p>")
                    .arg(m_last.remarksOpen ? QStringLiteral("▾") : QStringLiteral("▸"), text(words));
    }
    if (m_last.remarksOpen)
        html += points(m_last.remarks);
    m_report->showPage(html);
}

}
