#include "ui/views/checklists/lawpane.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/reader.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/searchfield.h"
#include "ui/presentation/checklists/richtext.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using controls::RowListView;
using presentation::LawsPresenter;

LawPane::LawPane(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(context.services, context.background), m_stack(new QStackedWidget(this))
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
    m_search = named(new controls::SearchField(m_context.theme, tr("Words of an article"), left), QStringLiteral("lawSearch"), tr("Search the law library"));
    m_list = new RowListView(m_context.theme, QStringLiteral("lawList"), tr("Laws and articles"), left);
    m_list->setModel(&m_presenter.rows());
    m_summary = new QLabel(left);
    m_summary->setObjectName(QStringLiteral("lawSummary"));
    m_summary->setProperty("quiet", true);
    m_summary->setProperty("face", QStringLiteral("small"));
    m_summary->setContentsMargins(12, 6, 12, 6);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 10, 12, 8);
    top->addWidget(m_search);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_summary);
    return left;
}

QWidget *LawPane::buildRight()
{
    auto *right = new QWidget(this);
    m_reader = new controls::Reader(m_context.theme, QStringLiteral("lawReader"), tr("The article"), right);
    m_previous = named(new QPushButton(tr("‹ Previous article"), right), QStringLiteral("lawPrevious"), tr("Previous article"));
    m_next = named(new QPushButton(tr("Next article ›"), right), QStringLiteral("lawNext"), tr("Next article"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 10);
    row->addStretch(1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reader, 1);
    layout->addLayout(row);
    return right;
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
    connect(m_list, &RowListView::chosen, &m_presenter, &LawsPresenter::open);
    connect(m_next, &QPushButton::clicked, &m_presenter, &LawsPresenter::next);
    connect(m_previous, &QPushButton::clicked, &m_presenter, &LawsPresenter::previous);
    connect(&m_presenter, &LawsPresenter::changed, this, &LawPane::refresh);
    connect(&m_presenter, &LawsPresenter::articleChanged, this, &LawPane::refreshArticle);
    connect(&m_presenter, &LawsPresenter::started, m_progress, &controls::ProgressStrip::follow);
    connect(&m_presenter, &LawsPresenter::imported, this, &LawPane::onImported);
    connect(&m_presenter, &LawsPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
}

void LawPane::importFolder()
{
    const QString folder = m_context.files.folder(this, tr("Choose the folder of law texts"));
    if (!folder.isEmpty())
        m_presenter.importFolder(folder);
}

void LawPane::refresh()
{
    m_stack->setCurrentIndex(m_presenter.isEmpty() ? 1 : 0);
    m_summary->setText(m_presenter.summary());
    refreshArticle();
}

void LawPane::refreshArticle()
{
    m_previous->setEnabled(m_presenter.hasArticle());
    m_next->setEnabled(m_presenter.hasArticle());
    m_reader->showPage(m_presenter.hasArticle()
                           ? m_presenter.page()
                           : presentation::richtext::quiet(tr("Choose a law on the left, or search for words of an article.")));
}

void LawPane::onImported(const QString &sentence, const QStringList &problems)
{
    using namespace presentation::richtext;
    m_context.notices.say(sentence);
    if (problems.isEmpty())
        return;
    m_stack->setCurrentIndex(0);
    m_reader->showPage(title(tr("Some files were left out")) + paragraph(sentence) + points(problems));
}

}
