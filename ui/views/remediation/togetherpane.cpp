#include "ui/views/remediation/togetherpane.h"

#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/presentation/remediation/boardwords.h"
#include "ui/presentation/words.h"
#include "ui/views/remediation/resultrow.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using domain::RemediationState;
using presentation::RemediationPresenter;

TogetherPane::TogetherPane(const Context &context, RemediationPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(presenter)
{
    setObjectName(QStringLiteral("togetherPane"));
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("togetherTitle"));
    m_title->setProperty("face", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_list = new controls::RowListView(m_context.theme, QStringLiteral("togetherList"), tr("Items that are looked at together"), this);
    m_list->setModel(&m_rows);
    m_note = named(new controls::NoteField(3, this), QStringLiteral("togetherNote"), tr("Note on the re-inspection"));
    m_note->setPlaceholderText(tr("What proves it? The note stands with every item."));
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(20, 12, 20, 12);
    inside->setSpacing(10);
    inside->addWidget(m_title);
    inside->addWidget(m_list, 1);
    inside->addLayout(buildProof());
    inside->addWidget(m_result = new ResultRow(QStringLiteral("togetherResult"), this));
    inside->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(inside, 1);
    layout->addWidget(buildFoot());
    connect(m_result, &ResultRow::picked, this, &TogetherPane::refreshButton);
    connect(m_note, &controls::NoteField::edited, this, &TogetherPane::refreshButton);
    connect(&presenter, &RemediationPresenter::started, m_progress, &controls::ProgressStrip::follow);
}

QLayout *TogetherPane::buildProof()
{
    auto *add = named(new QPushButton(tr("Add a proof photo for all…"), this), QStringLiteral("togetherPhoto"), tr("Add a proof photo for all"));
    m_photos = new QLabel(this);
    m_photos->setObjectName(QStringLiteral("togetherPhotos"));
    m_photos->setProperty("quiet", true);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_photos, 1);
    connect(add, &QPushButton::clicked, this, [this] {
        m_presenter.addProofsToMarked(m_context.files.openMany(this, tr("Proof photos"), tr("Pictures (*.jpg *.jpeg *.png *.heic)")));
    });
    return row;
}

QWidget *TogetherPane::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    m_progress = new controls::ProgressStrip(foot);
    auto *unmark = named(new QPushButton(tr("Unmark all"), foot), QStringLiteral("togetherUnmark"), tr("Unmark all"));
    m_record = named(new QPushButton(foot), QStringLiteral("togetherRecord"), tr("Record for all"));
    m_record->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->addWidget(m_progress, 1);
    row->addStretch(0);
    row->addWidget(unmark);
    row->addWidget(m_record);
    connect(unmark, &QPushButton::clicked, &m_presenter, &RemediationPresenter::unmarkAll);
    connect(m_record, &QPushButton::clicked, this, &TogetherPane::record);
    return foot;
}

void TogetherPane::refresh()
{
    const auto marked = m_presenter.marked();
    std::vector<presentation::ListRow> rows;
    for (const auto &row : marked)
        rows.push_back(presentation::BoardWords::row(row, m_presenter.standingOf(row.item.id), m_presenter.today(), false));
    m_rows.setRows(std::move(rows));
    m_title->setText(tr("%n item(s) in one re-inspection", nullptr, int(marked.size())));
    const int photos = m_presenter.proofsOfMarked();
    m_photos->setText(photos > 0 ? tr("%n photo(s) prove every item", nullptr, photos) : tr("No photo proves all of them yet"));
    refreshButton();
}

void TogetherPane::refreshButton()
{
    const auto result = m_result->chosen();
    const bool closes = result == RemediationState::Closed;
    const bool proven = !m_note->toPlainText().trimmed().isEmpty() || m_presenter.proofsOfMarked() > 0;
    m_record->setEnabled(result && (!closes || proven));
    m_record->setText(closes ? tr("Close out %n item(s)", nullptr, m_rows.rowCount()) : tr("Record for %n item(s)", nullptr, m_rows.rowCount()));
    m_record->setAccessibleName(m_record->text());
}

void TogetherPane::record()
{
    const auto result = m_result->chosen();
    const int count = m_rows.rowCount();
    if (!result || !m_presenter.reinspectMarked(*result, m_note->toPlainText()))
        return;
    m_note->put({});
    m_result->clear();
    m_context.notices.say(tr("%1: %n item(s)", nullptr, count).arg(presentation::Words::of(*result)));
}

}
