#include "ui/views/visit/signaturecolumn.h"

#include "ui/controls/card.h"
#include "ui/controls/named.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"
#include "ui/views/inkpicture.h"
#include "ui/views/visit/signaturedialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::SignaturePlace;
using presentation::Words;

SignatureColumn::SignatureColumn(const Context &context, presentation::VisitSession &session,
                                 presentation::HandOverPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_context(context), m_session(session), m_presenter(presenter), m_places(new QVBoxLayout)
{
    setProperty("surface", QStringLiteral("side-right"));
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 12, 12, 12);
    auto *heading = new QLabel(tr("Signatures"), inside);
    heading->setProperty("face", QStringLiteral("heading"));
    column->addWidget(heading);
    column->addLayout(m_places);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&presenter, &presentation::HandOverPresenter::signaturesChanged, this, &SignatureColumn::refresh);
}

void SignatureColumn::refresh()
{
    clearLayout(*m_places);
    for (const SignaturePlace &place : m_presenter.signaturePlaces())
        addPlace(place);
}

void SignatureColumn::addPlace(const SignaturePlace &place)
{
    auto *card = new controls::Card(QStringLiteral("%1  %2").arg(Words::of(place.signer), place.name), this);
    const auto &signature = place.signature;
    auto *pill = new controls::StatusPill(card);
    if (!signature)
        pill->setState(controls::Tone::Neutral, QStringLiteral("·"), tr("not yet"));
    else if (signature->imageHash.isEmpty())
        pill->setState(controls::Tone::Risk, QStringLiteral("!"), tr("refused"));
    else
        pill->setState(controls::Tone::Compliant, QStringLiteral("✓"), Words::clock(signature->signedAt));
    card->addToHeading(pill);
    if (signature && !signature->imageHash.isEmpty()) {
        auto *picture = new QLabel(card);
        picture->setPixmap(inkPicture(m_presenter.image(*signature), m_context.theme.tokens().text));
        card->body()->addWidget(picture);
    } else if (signature) {
        auto *words = new QLabel(tr("Reason: %1\nWitness: %2").arg(signature->refusal, signature->witness), card);
        words->setWordWrap(true);
        card->body()->addWidget(words);
    }
    if (!m_session.isFrozen())
        addActions(card->body(), place);
    m_places->addWidget(card);
}

void SignatureColumn::addActions(QVBoxLayout *body, const SignaturePlace &place)
{
    const QString code = domain::signerCode(place.signer);
    auto *row = new QHBoxLayout;
    const QString word = place.signature ? tr("Sign again") : tr("Sign");
    auto *button = named(new QPushButton(m_context.theme.icon(QStringLiteral("sign")), word, this),
                         QStringLiteral("sign.") + code, tr("Sign: %1").arg(Words::of(place.signer)));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, place] { sign(place); });
    if (place.signer == domain::Signer::Firm) {
        auto *no = named(new QPushButton(tr("Refuses"), this), QStringLiteral("refuse.") + code, tr("The firm refuses to sign"));
        row->addWidget(no);
        connect(no, &QPushButton::clicked, this, [this, place] { refuse(place); });
    }
    row->addStretch(1);
    body->addLayout(row);
}

void SignatureColumn::sign(const SignaturePlace &place)
{
    SignatureDialog dialog(m_context.theme, Words::of(place.signer), place.name, window());
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.sign(place.signer, dialog.name(), dialog.strokes());
}

void SignatureColumn::refuse(const SignaturePlace &place)
{
    const controls::Question why{tr("The firm refuses to sign"),
                                 tr("The refusal is written on the paper with its reason and a witness; the paper is valid without the signature."),
                                 tr("Record the refusal")};
    const auto reason = m_context.confirmation.text(this, why, tr("Reason given"));
    if (!reason)
        return;
    const controls::Question who{tr("Who saw the refusal?"), tr("Name and unit of a person who is not of the firm."), tr("Record the refusal")};
    if (const auto witness = m_context.confirmation.text(this, who, tr("Witness")))
        m_presenter.refuse(place.signer, place.name, *reason, *witness);
}

}
