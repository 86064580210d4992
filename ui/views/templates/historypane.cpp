#include "ui/views/templates/historypane.h"

#include "ui/controls/named.h"
#include "ui/controls/reader.h"
#include "ui/controls/rowlistview.h"
#include "ui/presentation/templates/templatewords.h"
#include "ui/presentation/words.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::ListRow;
using presentation::TemplatesPresenter;
using presentation::TemplateWords;

namespace {
const auto kDraft = QStringLiteral("draft");
}

HistoryPane::HistoryPane(const Context &context, TemplatesPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(presenter),
      m_list(new controls::RowListView(context.theme, QStringLiteral("templateVersions"), tr("Versions of the template"), this)),
      m_reader(new controls::Reader(context.theme, QStringLiteral("templateChanges"), tr("What differs"), this)),
      m_restore(named(new QPushButton(tr("Write on from this version"), this), QStringLiteral("templateRestore"),
                      tr("Make the chosen version the draft")))
{
    setObjectName(QStringLiteral("historyPane"));
    m_list->setModel(&m_rows);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->addWidget(m_list);
    halves->addWidget(m_reader);
    halves->setSizes({180, 320});
    halves->setStretchFactor(1, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 8);
    foot->addStretch(1);
    foot->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(halves, 1);
    layout->addLayout(foot);
    connect(m_list, &controls::RowListView::chosen, this, &HistoryPane::showChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto *version = chosen(); version && m_presenter.restore(version->id))
            m_context.notices.say(tr("The version is the draft now"), [this] { m_presenter.undo(); });
    });
    connect(&m_presenter, &TemplatesPresenter::opened, this, &HistoryPane::refresh);
    connect(&m_presenter, &TemplatesPresenter::stateChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void HistoryPane::refresh()
{
    const ListRow *row = m_rows.row(m_list->currentRow());
    const QString key = row ? row->key : QString();
    m_versions = m_presenter.history();
    std::vector<ListRow> rows;
    if (m_presenter.differs())
        rows.push_back({.title = tr("The draft"), .secondLine = tr("not published yet"), .state = {}, .trailing = {}, .key = kDraft});
    for (const services::TemplateVersion &version : m_versions)
        rows.push_back({.title = version.note, .secondLine = TemplateWords::version(version), .state = {},
                        .trailing = tr("%1 · %2").arg(version.by, presentation::Words::moment(version.at)),
                        .tone = version.allowed ? presentation::Tone::Neutral : presentation::Tone::Risk,
                        .key = version.id.toString()});
    rows.push_back({.title = tr("Shipped with the program"), .secondLine = {}, .state = {}, .trailing = {}, .key = {}});
    m_rows.setRows(std::move(rows));
    m_list->setCurrentRow(std::max(0, m_rows.find(key)));
    showChosen();
}

const services::TemplateVersion *HistoryPane::chosen() const
{
    const ListRow *row = m_rows.row(m_list->currentRow());
    for (const services::TemplateVersion &version : m_versions)
        if (row && version.id.toString() == row->key)
            return &version;
    return nullptr;
}

void HistoryPane::showChosen()
{
    const ListRow *row = m_rows.row(m_list->currentRow());
    const auto *version = chosen();
    m_restore->setEnabled(version != nullptr && m_presenter.obstacle().isEmpty());
    if (row && row->key == kDraft)
        m_reader->showPage(m_presenter.draftPage());
    else
        m_reader->showPage(version ? m_presenter.versionPage(*version) : m_presenter.shippedPage());
}

}
