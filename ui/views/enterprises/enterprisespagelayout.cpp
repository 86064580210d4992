#include "ui/views/enterprises/enterprisespage.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/views/enterprises/filepane.h"
#include "ui/views/enterprises/firmlistpane.h"
#include "ui/views/enterprises/morebutton.h"
#include "ui/views/papers/issuedpaper.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

namespace {
constexpr int kListWidth = 480;
}

EnterprisesPage::EnterprisesPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_catalogue(context.services, context.background), m_file(context.services, context.background, context.navigator)
{
    setObjectName(QStringLiteral("enterprisesPage"));
    setAcceptDrops(true);
    m_modes = new QStackedWidget(this);
    m_browse = buildBrowse();
    m_modes->addWidget(m_browse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_modes);
    connectParts();
}

void EnterprisesPage::buildHeader(QWidget *parent)
{
    m_header = new controls::PageHeader(title(), parent);
    const auto action = [this](const QString &icon, const QString &word, const char *name) {
        auto *button = named(new QPushButton(m_context.theme.icon(icon), word, m_header), QLatin1String(name), word);
        connect(&m_context.theme, &controls::Theme::changed, button,
                [this, button, icon] { button->setIcon(m_context.theme.icon(icon)); });
        m_header->addAction(button);
        return button;
    };
    m_progress = new controls::ProgressStrip(m_header);
    m_progress->setFixedWidth(320);
    m_header->addAction(m_progress);
    auto *add = action(QStringLiteral("plus"), tr("Add"), "enterpriseAdd");
    auto *import = action(QStringLiteral("import"), tr("Import"), "enterpriseImport");
    auto *more = new MoreButton(QStringLiteral("enterpriseMore"), m_header);
    m_header->addAction(more);
    const auto *alike = more->add(QStringLiteral("enterpriseDuplicates"), tr("Records that look alike…"));
    const auto *out = more->add(QStringLiteral("enterpriseExport"), tr("Export all…"));
    connect(add, &QPushButton::clicked, this, &EnterprisesPage::add);
    connect(import, &QPushButton::clicked, this, [this] { beginImport(); });
    connect(alike, &QAction::triggered, this, &EnterprisesPage::beginDuplicates);
    connect(out, &QAction::triggered, this, &EnterprisesPage::exportAll);
}

/// Each part is made where it stays: to move a part into another one styles all of it anew.
QWidget *EnterprisesPage::buildBrowse()
{
    auto *browse = new QWidget(m_modes);
    buildHeader(browse);
    m_leftStack = new QStackedWidget(browse);
    auto *splitter = new QSplitter(m_leftStack);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_list = new FirmListPane(m_context.theme, m_catalogue, m_file, splitter);
    splitter->addWidget(m_list);
    splitter->addWidget(buildRight(splitter));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, 1});
    m_leftStack->addWidget(splitter);
    m_nothing = new controls::EmptyState(
        tr("No enterprises yet"),
        tr("Import the bureau's list (.xlsx or .csv), drop it onto this page, or add one enterprise by hand."), m_leftStack);
    auto *import = named(new QPushButton(tr("Import enterprises"), m_nothing), QStringLiteral("emptyImport"), tr("Import enterprises"));
    import->setProperty("kind", QStringLiteral("primary"));
    auto *add = named(new QPushButton(tr("Add one by hand"), m_nothing), QStringLiteral("emptyAdd"), tr("Add one by hand"));
    m_nothing->addAction(import);
    m_nothing->addAction(add);
    m_leftStack->addWidget(m_nothing);
    connect(import, &QPushButton::clicked, this, [this] { beginImport(); });
    connect(add, &QPushButton::clicked, this, &EnterprisesPage::add);
    auto *layout = new QVBoxLayout(browse);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_leftStack, 1);
    return browse;
}

QWidget *EnterprisesPage::buildRight(QWidget *parent)
{
    m_right = new QStackedWidget(parent);
    m_noneChosen = new controls::EmptyState(tr("Choose an enterprise"),
                                            tr("Type to search, walk with the arrow keys, Enter opens the file, Ctrl+N starts a visit."), m_right);
    m_pane = new FilePane(m_context, m_file, m_right);
    m_paper = new IssuedPaper(m_context, m_right);
    for (QWidget *page : std::initializer_list<QWidget *>{m_noneChosen, m_pane, m_paper})
        m_right->addWidget(page);
    return m_right;
}

}
