#include "ui/views/enterprises/enterprisespage.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/searchfield.h"
#include "ui/views/enterprises/duplicatespane.h"
#include "ui/views/enterprises/enterpriseform.h"
#include "ui/views/enterprises/filepane.h"
#include "ui/views/enterprises/filterbar.h"
#include "ui/views/enterprises/importpane.h"
#include "ui/views/enterprises/morebutton.h"
#include "ui/views/papers/issuedpaper.h"

#include <QLabel>
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
    m_modes->addWidget(buildBrowse());
    m_import = new ImportPane(m_context, this);
    m_modes->addWidget(m_import);
    m_duplicates = new DuplicatesPane(m_context, this);
    m_modes->addWidget(m_duplicates);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_modes);
    connectParts();
}

void EnterprisesPage::buildHeader()
{
    m_header = new controls::PageHeader(title(), this);
    const auto action = [this](const QString &icon, const QString &word, const char *name) {
        auto *button = named(new QPushButton(m_context.theme.icon(icon), word, this), QLatin1String(name), word);
        connect(&m_context.theme, &controls::Theme::changed, button,
                [this, button, icon] { button->setIcon(m_context.theme.icon(icon)); });
        m_header->addAction(button);
        return button;
    };
    m_progress = new controls::ProgressStrip(this);
    m_progress->setFixedWidth(320);
    m_header->addAction(m_progress);
    auto *add = action(QStringLiteral("plus"), tr("Add"), "enterpriseAdd");
    auto *import = action(QStringLiteral("import"), tr("Import"), "enterpriseImport");
    auto *more = new MoreButton(QStringLiteral("enterpriseMore"), this);
    m_header->addAction(more);
    const auto *alike = more->add(QStringLiteral("enterpriseDuplicates"), tr("Records that look alike…"));
    const auto *out = more->add(QStringLiteral("enterpriseExport"), tr("Export all…"));
    connect(add, &QPushButton::clicked, this, &EnterprisesPage::add);
    connect(import, &QPushButton::clicked, this, [this] { beginImport(); });
    connect(alike, &QAction::triggered, this, &EnterprisesPage::beginDuplicates);
    connect(out, &QAction::triggered, this, &EnterprisesPage::exportAll);
}

QWidget *EnterprisesPage::buildBrowse()
{
    auto *browse = new QWidget(this);
    buildHeader();
    auto *splitter = new QSplitter(browse);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildList());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, 1});
    m_leftStack = new QStackedWidget(browse);
    m_leftStack->addWidget(splitter);
    m_nothing = new controls::EmptyState(
        tr("No enterprises yet"),
        tr("Import the bureau's list (.xlsx or .csv), drop it onto this page, or add one enterprise by hand."), browse);
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

QWidget *EnterprisesPage::buildList()
{
    auto *left = new QFrame(this);
    left->setProperty("surface", QStringLiteral("plain"));
    left->setMinimumWidth(320);
    m_search = named(new controls::SearchField(m_context.theme, tr("Name, pinyin initials, code, address"), left),
                     QStringLiteral("enterpriseSearch"), tr("Search enterprises"));
    m_list = new controls::RowListView(m_context.theme, QStringLiteral("enterpriseList"), tr("Enterprises"), left);
    m_list->setUniform(true);
    m_list->setModel(&m_catalogue);
    m_total = new QLabel(left);
    m_total->setObjectName(QStringLiteral("enterpriseTotal"));
    m_total->setProperty("quiet", true);
    m_total->setProperty("face", QStringLiteral("small"));
    m_total->setContentsMargins(12, 6, 12, 6);
    m_filters = new FilterBar(m_context.theme, m_catalogue, left);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 10, 12, 8);
    top->addWidget(m_search);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_filters);
    layout->addWidget(buildNoHit(left));
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    layout->addWidget(m_total);
    return left;
}

QWidget *EnterprisesPage::buildNoHit(QWidget *parent)
{
    m_noHit = new QWidget(parent);
    m_noHitText = new QLabel(m_noHit);
    m_noHitText->setObjectName(QStringLiteral("enterpriseNoHit"));
    m_noHitText->setWordWrap(true);
    m_noHitText->setProperty("quiet", true);
    auto *clear = named(new QPushButton(tr("Take the filters away (F8)"), m_noHit), QStringLiteral("noHitClear"), tr("Take all filters away"));
    m_noHitClear = clear;
    auto *layout = new QVBoxLayout(m_noHit);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_noHitText);
    layout->addWidget(clear, 0, Qt::AlignLeft);
    m_noHit->hide();
    connect(clear, &QPushButton::clicked, &m_catalogue, &presentation::EnterpriseCatalogue::clearFilter);
    return m_noHit;
}

QWidget *EnterprisesPage::buildRight()
{
    m_right = new QStackedWidget(this);
    m_noneChosen = new controls::EmptyState(tr("Choose an enterprise"),
                                            tr("Type to search, walk with the arrow keys, Enter opens the file, Ctrl+N starts a visit."), m_right);
    m_pane = new FilePane(m_context, m_file, m_right);
    m_form = new EnterpriseForm(m_context.services, m_context.notices, m_right);
    m_paper = new IssuedPaper(m_context, m_right);
    for (QWidget *page : {static_cast<QWidget *>(m_noneChosen), static_cast<QWidget *>(m_pane),
                          static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_paper)})
        m_right->addWidget(page);
    return m_right;
}

}
