#include "ui/views/remediation/reinspectpane.h"

#include "ui/controls/columnscroll.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/factgrid.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/photostrip.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/presentation/remediation/boardwords.h"
#include "ui/presentation/words.h"
#include "ui/views/originalsnote.h"
#include "ui/views/pictures/photowork.h"
#include "ui/views/remediation/callbar.h"
#include "ui/views/remediation/resultrow.h"

#include <QBuffer>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using domain::RemediationState;
using presentation::RemediationPresenter;

namespace {
constexpr int kHistoryHeight = 130;
}

ReinspectPane::ReinspectPane(const Context &context, RemediationPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(presenter), m_before(presenter, this), m_after(presenter, this)
{
    setObjectName(QStringLiteral("reinspectPane"));
    auto *scroll = new controls::ColumnScroll(buildBody(), this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_calls = new CallBar(m_context, presenter, this));
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    m_marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("remediation"), QStringLiteral("reinspectMark"), this);
    m_marks->watchRest(m_title);
    connect(&presenter, &RemediationPresenter::selectionChanged, this, &ReinspectPane::refresh);
    connect(&presenter, &RemediationPresenter::started, m_progress, &controls::ProgressStrip::follow);
    refresh();
}

QWidget *ReinspectPane::buildHead()
{
    auto *head = new QFrame(this);
    head->setProperty("surface", QStringLiteral("bar"));
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("reinspectTitle"));
    m_title->setProperty("face", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_firm = named(new QPushButton(head), QStringLiteral("reinspectFirm"), tr("Open the enterprise"));
    m_firm->setProperty("kind", QStringLiteral("link"));
    m_visit = named(new QPushButton(tr("Open the visit"), head), QStringLiteral("reinspectVisit"), tr("Open the visit"));
    m_visit->setProperty("kind", QStringLiteral("link"));
    auto *links = new QHBoxLayout;
    links->addWidget(m_firm);
    links->addWidget(m_visit);
    links->addStretch(1);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(20, 12, 20, 10);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(links);
    connect(m_firm, &QPushButton::clicked, &m_presenter, &RemediationPresenter::openEnterprise);
    connect(m_visit, &QPushButton::clicked, &m_presenter, &RemediationPresenter::openVisit);
    return head;
}

QWidget *ReinspectPane::buildBody()
{
    auto *body = new QWidget;
    body->setProperty("scrolled", true);
    m_demand = new controls::FactGrid(1, body);
    m_demand->setObjectName(QStringLiteral("reinspectDemand"));
    m_historyTitle = new QLabel(tr("What was done so far"), body);
    m_historyTitle->setProperty("face", QStringLiteral("heading"));
    m_history = new controls::RowListView(m_context.theme, QStringLiteral("reinspectHistory"), tr("What was done so far"), body);
    m_history->setModel(&m_presenter.history());
    m_history->setFixedHeight(kHistoryHeight);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(12);
    layout->addWidget(m_demand);
    m_originals = new OriginalsNote(m_context, this);
    connect(m_originals, &OriginalsNote::fetched, this, &ReinspectPane::refresh);
    layout->addWidget(m_originals);
    layout->addWidget(buildResult());
    layout->addWidget(buildPhotos());
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_history);
    layout->addStretch(1);
    return body;
}

QWidget *ReinspectPane::buildPhotos()
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    const auto column = [&](const QString &title) {
        auto *side = new QVBoxLayout;
        auto *caption = new QLabel(title, both);
        caption->setProperty("face", QStringLiteral("heading"));
        side->addWidget(caption);
        row->addLayout(side, 1);
        return side;
    };
    auto *before = column(tr("Before"));
    m_noBefore = new QLabel(tr("No photo was taken during the visit."), both);
    m_noBefore->setProperty("quiet", true);
    m_noBefore->setWordWrap(true);
    m_beforeStrip = named(new controls::PhotoStrip(m_context.theme, m_context.files, both), QStringLiteral("reinspectBefore"), tr("Photos before"));
    m_beforeStrip->setModel(&m_before);
    m_beforeStrip->setLookOnly();
    before->addWidget(m_noBefore);
    before->addWidget(m_beforeStrip);
    before->addStretch(1);
    connect(m_beforeStrip, &controls::PhotoStrip::originalsRequested, m_originals, &OriginalsNote::fetch);
    connect(m_beforeStrip, &controls::PhotoStrip::opened, this,
            [this](int row) { openLarge(m_before.evidence(row), row, m_context, this); });
    auto *after = column(tr("After"));
    m_afterStrip = named(new controls::PhotoStrip(m_context.theme, m_context.files, both), QStringLiteral("reinspectAfter"), tr("Proof photos"));
    m_afterStrip->setModel(&m_after);
    for (auto *button : m_afterStrip->findChildren<QPushButton *>(QStringLiteral("photoAdd")))
        button->setText(tr("Add a proof photo"));
    after->addWidget(m_afterStrip);
    after->addStretch(1);
    connect(m_afterStrip, &controls::PhotoStrip::originalsRequested, m_originals, &OriginalsNote::fetch);
    connect(m_afterStrip, &controls::PhotoStrip::opened, this,
            [this](int row) { openLarge(m_after.evidence(row), row, m_context, this); });
    connect(m_afterStrip, &controls::PhotoStrip::filesGiven, &m_presenter, &RemediationPresenter::addProofs);
    connect(m_afterStrip, &controls::PhotoStrip::imageGiven, this, [this](const QImage &image) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (image.save(&buffer, "PNG"))
            m_presenter.addProof(bytes, QStringLiteral("pasted.png"));
    });
    return both;
}

QWidget *ReinspectPane::buildResult()
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *caption = new QLabel(tr("What did you see?"), area);
    caption->setProperty("face", QStringLiteral("heading"));
    layout->addWidget(caption);
    m_result = new ResultRow(QStringLiteral("reinspectResult"), area);
    layout->addWidget(m_result);
    m_note = named(new controls::NoteField(3, area), QStringLiteral("reinspectNote"), tr("Note on the re-inspection"));
    m_note->setPlaceholderText(tr("What proves it? A close-out needs a note or a photo."));
    layout->addWidget(m_note);
    connect(m_result, &ResultRow::picked, this, &ReinspectPane::refreshButton);
    connect(m_note, &controls::NoteField::edited, this, &ReinspectPane::refreshButton);
    return area;
}

QWidget *ReinspectPane::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    m_progress = new controls::ProgressStrip(foot);
    m_record = named(new QPushButton(tr("Record the re-inspection"), foot), QStringLiteral("reinspectRecord"), tr("Record the re-inspection"));
    m_record->setProperty("kind", QStringLiteral("primary"));
    m_lacks = new QLabel(foot);
    m_lacks->setObjectName(QStringLiteral("reinspectLacks"));
    m_lacks->setProperty("quiet", true);
    m_lacks->setWordWrap(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->addWidget(m_progress, 1);
    row->addWidget(m_lacks, 1);
    row->addStretch(0);
    row->addWidget(m_record, 0, Qt::AlignRight);
    connect(m_record, &QPushButton::clicked, this, &ReinspectPane::record);
    return foot;
}

void ReinspectPane::refreshButton()
{
    const auto result = m_result->chosen();
    const bool proven = !m_note->toPlainText().trimmed().isEmpty() || m_after.rowCount() > 0;
    m_record->setEnabled(result && (*result != RemediationState::Closed || proven));
    m_lacks->setText(!result ? tr("Choose a result first.") : m_record->isEnabled() ? QString() : tr("A close-out needs a note or a photo."));
    m_record->setText(result == RemediationState::Closed ? tr("Close out") : tr("Record the re-inspection"));
    m_record->setAccessibleName(m_record->text());
}

void ReinspectPane::refresh()
{
    const auto *row = m_presenter.selected();
    if (!row)
        return;
    if (row->item.id != m_shown) {
        m_shown = row->item.id;
        m_note->put({});
        m_result->clear();
    }
    m_title->setText(presentation::BoardWords::demand(*row));
    m_firm->setText(row->enterpriseName);
    m_marks->show(row->item.id.toBytes());
    m_calls->refresh();
    m_demand->setFacts(m_presenter.demand());
    m_before.setPhotos(m_presenter.before());
    m_after.setPhotos(m_presenter.after());
    m_noBefore->setVisible(m_before.rowCount() == 0);
    m_beforeStrip->setVisible(m_before.rowCount() > 0);
    m_originals->setVisits({row->item.visit});
    const bool looked = m_presenter.history().rowCount() > 0;
    m_history->setVisible(looked);
    m_historyTitle->setVisible(looked);
    refreshButton();
}

void ReinspectPane::record()
{
    const auto result = m_result->chosen();
    if (!result)
        return;
    const QString measure = m_title->text();
    const domain::RemediationId id = m_presenter.selectedId();
    if (!m_presenter.reinspect(*result, m_note->toPlainText()))
        return;
    m_shown = {};
    refresh();
    const std::function<void()> undo = [this, id] { m_presenter.reopen(id, tr("recorded by mistake")); };
    m_context.notices.say(tr("%1: %2").arg(presentation::Words::of(*result), measure),
                          *result == RemediationState::Closed ? undo : std::function<void()>());
}

}
