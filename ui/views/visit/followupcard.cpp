#include "ui/views/visit/followupcard.h"

#include "ui/controls/named.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using domain::RemediationState;
using presentation::Words;

namespace {
constexpr QSize kPicture(160, 120);
}

FollowUpCard::FollowUpCard(const Context &context, presentation::FollowUpPresenter &presenter,
                           const domain::RemediationId &id, QWidget *parent)
    : controls::Card(QStringLiteral(" "), parent), m_context(context), m_presenter(presenter), m_id(id)
{
    m_due = new controls::StatusPill(this);
    m_state = new controls::StatusPill(this);
    addToHeading(m_due);
    addToHeading(m_state);
    m_words = new QLabel(this);
    m_words->setWordWrap(true);
    m_looks = new QLabel(this);
    m_looks->setWordWrap(true);
    m_looks->setProperty("quiet", true);
    body()->addWidget(m_words);
    buildPhotos();
    body()->addWidget(m_looks);
    buildResult();
}

void FollowUpCard::buildPhotos()
{
    auto *sides = new QHBoxLayout;
    for (auto [title, row] : {std::pair{tr("Before"), &m_before}, std::pair{tr("After"), &m_after}}) {
        auto *column = new QVBoxLayout;
        auto *caption = new QLabel(title, this);
        caption->setProperty("face", QStringLiteral("small"));
        caption->setProperty("quiet", true);
        *row = new QHBoxLayout;
        column->addWidget(caption);
        column->addLayout(*row);
        column->addStretch(1);
        sides->addLayout(column, 1);
    }
    body()->addLayout(sides);
}

void FollowUpCard::buildResult()
{
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_note = named(new QLineEdit(m_actions), QStringLiteral("followUpNote"), tr("What was seen this time"));
    m_note->setPlaceholderText(tr("What was seen this time"));
    auto *photo = named(new QPushButton(m_context.theme.icon(QStringLiteral("camera")), tr("Proof"), m_actions),
                        QStringLiteral("followUpProof"), tr("Add photos as proof"));
    m_note->setText(m_presenter.noteDraft(m_id));
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString &text) { m_presenter.setNoteDraft(m_id, text); });
    connect(m_note, &QLineEdit::editingFinished, &m_presenter, &presentation::FollowUpPresenter::flush);
    row->addWidget(m_note, 1);
    row->addWidget(photo);
    connect(photo, &QPushButton::clicked, this, &FollowUpCard::onAddProof);
    const auto add = [this, row](const QString &word, const char *name, RemediationState result) {
        auto *button = named(new QPushButton(word, m_actions), QLatin1String(name), word);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, result] { onResult(result); });
    };
    add(tr("! Send back"), "followUpReturn", RemediationState::Returned);
    add(tr("Partly fixed"), "followUpPartly", RemediationState::PartlyFixed);
    add(tr("✓ Close out"), "followUpClose", RemediationState::Closed);
    body()->addWidget(m_actions);
}

QString FollowUpCard::lookLines() const
{
    QStringList lines;
    for (const auto &look : m_presenter.looks(m_id))
        lines << tr("%1 · %2 %3").arg(Words::moment(look.at), Words::of(look.result), look.note);
    return lines.join(u'\n');
}

void FollowUpCard::refresh(const services::RemediationRow &row)
{
    const auto &item = row.item;
    setObjectName(QStringLiteral("followUp.%1").arg(row.findingTitle));
    setHeading(row.findingTitle.isEmpty() ? item.measure : row.findingTitle);
    m_state->setState(presentation::toneOf(item.state), item.state == RemediationState::Closed ? QStringLiteral("✓") : QStringLiteral("!"),
                      Words::of(item.state));
    const QString days = Words::daysLeft(row.daysLeft);
    m_due->setState(row.daysLeft && *row.daysLeft < 0 ? controls::Tone::Major : controls::Tone::Neutral,
                    row.daysLeft && *row.daysLeft < 0 ? QStringLiteral("!") : QString(),
                    days.isEmpty() ? Words::day(item.due) : tr("%1, %2").arg(Words::day(item.due), days));
    m_due->setVisible(item.due.isValid());
    m_words->setText(tr("%1\nFixed when: %2\nResponsible: %3").arg(item.measure, item.standard, item.owner));
    m_looks->setText(lookLines());
    m_looks->setVisible(!m_looks->text().isEmpty());
    m_actions->setVisible(item.state != RemediationState::Closed && item.state != RemediationState::Voided);
    const auto before = m_presenter.before(m_id), after = m_presenter.after(m_id);
    QStringList hashes;
    for (const auto *side : {&before, &after})
        for (const auto &photo : *side)
            hashes << photo.hash;
    if (hashes == m_shownPhotos && m_before->count() > 0)
        return;
    m_shownPhotos = hashes;
    showPhotos(m_before, before);
    showPhotos(m_after, after);
}

void FollowUpCard::showPhotos(QHBoxLayout *into, const std::vector<domain::Evidence> &photos)
{
    clearLayout(*into);
    if (photos.empty()) {
        auto *none = new QLabel(tr("No photo"), this);
        none->setProperty("quiet", true);
        into->addWidget(none);
        into->addStretch(1);
        return;
    }
    std::vector<QLabel *> places;
    for (const auto &photo : photos) {
        auto *place = new QLabel(this);
        place->setFixedSize(kPicture);
        place->setAccessibleName(photo.caption.isEmpty() ? photo.fileName : photo.caption);
        into->addWidget(place);
        places.push_back(place);
    }
    into->addStretch(1);
    m_presenter.loadImages(photos, places.front(), [places](const std::vector<QImage> &images) {
        for (size_t i = 0; i < images.size() && i < places.size(); ++i)
            if (!images[i].isNull())
                places[i]->setPixmap(QPixmap::fromImage(images[i].scaled(kPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    });
}

void FollowUpCard::onResult(RemediationState result)
{
    const QString note = m_note->text();
    if (!m_presenter.record(m_id, result, note))
        return;
    m_note->clear();
    m_presenter.setNoteDraft(m_id, {});
}

void FollowUpCard::onAddProof()
{
    const QStringList paths = m_context.files.openMany(this, tr("Choose photos"), tr("Photos (*.jpg *.jpeg *.png *.heic *.heif)"));
    if (!paths.isEmpty())
        m_presenter.addProof(m_id, paths);
}

}
