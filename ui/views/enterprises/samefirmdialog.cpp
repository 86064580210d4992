#include "ui/views/enterprises/samefirmdialog.h"

#include "ui/controls/factgrid.h"
#include "ui/controls/named.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/searchfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using controls::RowListView;
using presentation::SameFirmPresenter;

SameFirmDialog::SameFirmDialog(const Context &context, const domain::EnterpriseId &firm, QWidget *parent)
    : QDialog(parent), m_context(context), m_presenter(context.services, context.background, firm)
{
    setObjectName(QStringLiteral("sameFirmDialog"));
    setWindowTitle(tr("Same firm as…"));
    resize(900, 620);
    m_consequence = new QLabel(this);
    m_consequence->setObjectName(QStringLiteral("sameConsequence"));
    m_consequence->setWordWrap(true);
    m_reason = named(new QLineEdit(this), QStringLiteral("sameReason"), tr("Why they are one firm"));
    m_reason->setPlaceholderText(tr("Why they are one firm: same licence, old name, written down twice…"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_joinedPart = buildJoined());
    layout->addWidget(buildSearch(), 1);
    layout->addWidget(buildSides());
    layout->addWidget(m_consequence);
    layout->addWidget(m_reason);
    layout->addWidget(buildButtons());
    connectParts();
    m_search->setText(m_presenter.proposal());
    m_presenter.hits().search(m_search->text());
    refresh();
}

QWidget *SameFirmDialog::buildJoined()
{
    auto *part = new QWidget(this);
    m_joined = new RowListView(m_context.theme, QStringLiteral("sameJoined"), tr("Records that are this firm"), part);
    m_joined->setModel(&m_presenter.joined());
    m_joined->setMaximumHeight(120);
    m_alone = named(new QPushButton(tr("Take back…"), part), QStringLiteral("sameUndo"), tr("Let the chosen record stand alone again"));
    m_alone->setAutoDefault(false);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Also recorded as"), part));
    layout->addWidget(m_joined);
    layout->addWidget(m_alone, 0, Qt::AlignLeft);
    return part;
}

QWidget *SameFirmDialog::buildSearch()
{
    auto *part = new QWidget(this);
    m_search = named(new controls::SearchField(m_context.theme, tr("Name, initials, credit code or address of the other record"), part),
                     QStringLiteral("sameSearch"), tr("Search for the other record"));
    m_hits = new RowListView(m_context.theme, QStringLiteral("sameHits"), tr("Records found"), part);
    m_hits->setModel(&m_presenter.hits());
    m_hits->setUniform(true);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_hits, 1);
    return part;
}

QWidget *SameFirmDialog::buildSides()
{
    auto *part = new QWidget(this);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    const auto side = [&](QLabel *&name, controls::FactGrid *&facts, const char *key) {
        auto *column = new QVBoxLayout;
        name = new QLabel(part);
        name->setObjectName(QLatin1String(key) + QStringLiteral("Name"));
        name->setProperty("face", QStringLiteral("strong"));
        name->setWordWrap(true);
        facts = new controls::FactGrid(1, part);
        facts->setObjectName(QLatin1String(key) + QStringLiteral("Facts"));
        column->addWidget(name);
        column->addWidget(facts);
        column->addStretch(1);
        layout->addLayout(column, 1);
    };
    side(m_ownName, m_own, "sameOwn");
    side(m_otherName, m_other, "sameOther");
    return part;
}

QWidget *SameFirmDialog::buildButtons()
{
    auto *foot = new QWidget(this);
    auto *close = named(new QPushButton(tr("Close"), foot), QStringLiteral("sameClose"), tr("Close"));
    m_join = named(new QPushButton(tr("Join the two records"), foot), QStringLiteral("sameJoin"), tr("Join the two records"));
    m_join->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_join);
    close->setAutoDefault(false);
    m_join->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

void SameFirmDialog::connectParts()
{
    connect(m_search, &controls::SearchField::searched, &m_presenter.hits(), &presentation::EnterpriseListModel::search);
    connect(m_search, &controls::SearchField::moved, m_hits, &RowListView::moveBy);
    connect(m_hits->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { m_presenter.choose(now.row()); });
    connect(m_joined->selectionModel(), &QItemSelectionModel::currentChanged, this, &SameFirmDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &SameFirmDialog::refresh);
    connect(&m_presenter, &SameFirmPresenter::changed, this, &SameFirmDialog::refresh);
    connect(&m_presenter, &SameFirmPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(m_alone, &QPushButton::clicked, this, &SameFirmDialog::standAlone);
    connect(m_join, &QPushButton::clicked, this, [this] {
        if (m_presenter.join(m_reason->text()))
            accept();
    });
}

void SameFirmDialog::refresh()
{
    m_joinedPart->setVisible(m_presenter.joined().rowCount() > 0);
    m_alone->setEnabled(m_joined->currentRow() >= 0);
    m_ownName->setText(m_presenter.ownName());
    m_own->setFacts(m_presenter.own());
    m_otherName->setText(m_presenter.otherName());
    m_other->setFacts(m_presenter.other());
    m_consequence->setText(m_presenter.consequence());
    m_join->setEnabled(m_presenter.isChosen() && !m_reason->text().trimmed().isEmpty());
}

void SameFirmDialog::standAlone()
{
    const auto reason = m_context.confirmation.text(
        this, {tr("Let this record stand alone again?"), tr("It is shown as a firm of its own again, with the visits and papers that were written to it."), tr("Take back")},
        tr("Reason"));
    if (reason)
        m_presenter.standAlone(m_joined->currentRow(), *reason);
}

}
