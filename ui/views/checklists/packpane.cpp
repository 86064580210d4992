#include "ui/views/checklists/packpane.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/controls/reader.h"
#include "ui/controls/rowlistview.h"
#include "ui/presentation/checklists/citationlink.h"
#include "ui/presentation/richtext.h"
#include "ui/views/checklists/handoutbar.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::RowListView;
using presentation::PacksPresenter;

namespace {
constexpr int kLeastReaderWidth = 330;
}

PackPane::PackPane(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(context.services), m_stack(new QStackedWidget(this))
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_packs = new RowListView(context.theme, QStringLiteral("packList"), tr("Installed packs"), splitter);
    m_packs->setModel(&m_presenter.packs());
    m_contents = new RowListView(context.theme, QStringLiteral("packContents"), tr("Contents of the pack"), splitter);
    m_contents->setModel(&m_presenter.contents());
    splitter->addWidget(buildReader());
    splitter->setSizes({320, 480, 480});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 4);
    m_stack->addWidget(splitter);
    m_stack->addWidget(buildEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
    m_presenter.reload();
}

QWidget *PackPane::buildReader()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(kLeastReaderWidth);
    m_reader = new controls::Reader(m_context.theme, QStringLiteral("packReader"), tr("What the entry says"), side);
    m_handouts = new HandoutBar(m_context, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_reader, 1);
    column->addWidget(m_handouts);
    return side;
}

QWidget *PackPane::buildEmpty()
{
    auto *empty = new controls::EmptyState(tr("No checklist pack is installed"),
                                           tr("Install the packs that came with the program, or one from your bureau's legal staff."), m_stack);
    auto *shipped = controls::named(new QPushButton(tr("Install the packs of the program"), empty),
                                    QStringLiteral("packShipped"), tr("Install the packs of the program"));
    shipped->setProperty("kind", QStringLiteral("primary"));
    auto *file = controls::named(new QPushButton(tr("Choose a pack file…"), empty), QStringLiteral("packChoose"), tr("Choose a pack file"));
    empty->addAction(shipped);
    empty->addAction(file);
    connect(shipped, &QPushButton::clicked, &m_presenter, &PacksPresenter::installShipped);
    connect(file, &QPushButton::clicked, this, &PackPane::install);
    return empty;
}

void PackPane::connectParts()
{
    connect(m_packs, &RowListView::chosen, this, [this](int row) {
        if (row != m_presenter.selectedPack())
            m_presenter.selectPack(row);
    });
    connect(m_contents, &RowListView::chosen, this, [this](int row) {
        m_reader->showPage(m_presenter.page(row));
        m_handouts->setOffer(m_presenter.handoutOffer(row));
    });
    connect(m_reader, &QTextBrowser::anchorClicked, this, &PackPane::onLink);
    connect(&m_presenter, &PacksPresenter::changed, this,
            [this] { m_stack->setCurrentIndex(m_presenter.isEmpty() ? 1 : 0); });
    connect(&m_presenter, &PacksPresenter::contentsChanged, this, &PackPane::onContents);
    connect(&m_presenter, &PacksPresenter::refused, this, &PackPane::onRefused);
    connect(&m_presenter, &PacksPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(&m_presenter, &PacksPresenter::installed, this, [this](const QString &title, const QString &version) {
        m_context.notices.say(tr("Installed: %1, version %2").arg(title, version));
    });
}

void PackPane::openPack(const QString &code, const QString &entry)
{
    if (m_presenter.selectPack(code))
        m_contents->setCurrentRow(m_presenter.rowOf(entry));
    m_contents->setFocus(Qt::OtherFocusReason);
}

void PackPane::onLink(const QUrl &url)
{
    if (const auto citation = presentation::CitationLink::citation(url))
        m_context.navigator.openCitation(*citation, m_presenter.place(m_contents->currentRow()));
}

void PackPane::onContents()
{
    const QSignalBlocker quiet(m_packs);
    m_packs->setCurrentRow(m_presenter.selectedPack());
    m_reader->showPage(m_presenter.page(-1));
    m_handouts->setOffer({});
}

void PackPane::handOut(const domain::EnterpriseId &firm)
{
    m_handouts->setFirm(firm);
    m_contents->setFocus(Qt::OtherFocusReason);
}

void PackPane::install()
{
    const QString path = m_context.files.open(this, tr("Choose a checklist pack"), tr("Checklist packs (*.json)"));
    if (!path.isEmpty())
        installFrom(path);
}

void PackPane::installFrom(const QString &path) { m_presenter.install(path); }

void PackPane::exportPack()
{
    const QString name = m_presenter.suggestedExportName();
    if (name.isEmpty())
        return;
    const QString path = m_context.files.save(this, tr("Export the pack"), name, tr("Checklist packs (*.json)"));
    if (!path.isEmpty() && m_presenter.exportTo(path))
        m_context.notices.say(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void PackPane::showPage(const QString &html)
{
    m_stack->setCurrentIndex(0);
    m_reader->showPage(html);
}

void PackPane::onRefused(const QString &sentence, const QStringList &problems)
{
    using namespace presentation::richtext;
    showPage(title(tr("The pack was not installed")) + paragraph(sentence) +
                       heading(tr("%n problem(s)", nullptr, int(problems.size()))) + points(problems));
}

}
