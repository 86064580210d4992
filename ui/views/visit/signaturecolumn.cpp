#include "ui/views/visit/signaturecolumn.h"

#include "models/domain/visit/refusalreasons.h"
#include "ui/controls/card.h"
#include "ui/controls/named.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"
#include "ui/views/inkpicture.h"
#include "ui/views/visit/refusalsheet.h"
#include "ui/views/visit/signingsheet.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace xunzhen::views {

using controls::named;
using presentation::SignaturePlace;
using presentation::Words;

namespace {

bool mayRefuse(domain::Signer signer) { return signer == domain::Signer::Firm || signer == domain::Signer::Expert; }

domain::Signer signerOf(const QString &gapCode)
{
    if (gapCode == QLatin1String("signature-second"))
        return domain::Signer::Second;
    if (gapCode == QLatin1String("signature-firm") || gapCode == QLatin1String("refusal-witness-missing"))
        return domain::Signer::Firm;
    return gapCode == QLatin1String("signature-expert") ? domain::Signer::Expert : domain::Signer::Lead;
}

/// Several gaps tell by name whom they are about.
bool isAbout(const domain::Gap &gap, const SignaturePlace &place)
{
    const auto told = [&](const QString &name) { return !name.isEmpty() && gap.arguments.contains(name); };
    if (gap.code == QLatin1String("signature-name") || gap.code == QLatin1String("signed-before-answer"))
        return told(place.name) || (place.signature && told(place.signature->name));
    return place.signer == signerOf(gap.code) && (place.signer != domain::Signer::Expert || told(place.name));
}

}

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
    m_inOrder = named(new QPushButton(context.theme.icon(QStringLiteral("sign")), tr("Sign one after another"), inside),
                      QStringLiteral("signInOrder"), tr("Sign one after another"));
    column->addWidget(heading);
    column->addWidget(m_inOrder);
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
    connect(m_inOrder, &QPushButton::clicked, this, [this] { begin(); });
}

void SignatureColumn::refresh()
{
    clearLayout(*m_places);
    m_shown = m_presenter.signaturePlaces();
    for (int i = 0; i < int(m_shown.size()); ++i)
        addPlace(i, m_shown[std::size_t(i)]);
    m_inOrder->setVisible(!m_session.isFrozen() && std::ranges::any_of(m_shown, [](const auto &place) { return !place.signature; }));
}

void SignatureColumn::addPlace(int number, const SignaturePlace &place)
{
    auto *card = new controls::Card(Words::of(place.signer), this);
    const auto &signature = place.signature;
    auto *pill = new controls::StatusPill(card);
    if (!signature)
        pill->setState(controls::Tone::Neutral, QStringLiteral("·"), tr("not yet"));
    else if (signature->imageHash.isEmpty())
        pill->setState(controls::Tone::Risk, QStringLiteral("!"), domain::isAbsence(signature->refusal) ? tr("not there") : tr("refused"));
    else
        pill->setState(controls::Tone::Compliant, QStringLiteral("✓"), tr("signed"));
    card->addToHeading(pill);
    addName(card->body(), place);
    if (signature && !signature->imageHash.isEmpty()) {
        auto *picture = new QLabel(card);
        picture->setPixmap(inkPicture(m_presenter.image(*signature), m_context.theme.tokens().text));
        card->body()->addWidget(picture);
    } else if (signature) {
        auto *words = new QLabel(tr("Reason: %1\nWitness: %2").arg(domain::reasonOf(signature->refusal), signature->witness), card);
        words->setWordWrap(true);
        card->body()->addWidget(words);
    }
    if (!m_session.isFrozen())
        addActions(card->body(), number, place);
    m_places->addWidget(card);
}

void SignatureColumn::addName(QVBoxLayout *body, const SignaturePlace &place)
{
    auto *name = new QLabel(place.name, this);
    name->setWordWrap(true);
    body->addWidget(name);
    name->setVisible(!place.name.isEmpty());
    if (!place.signature)
        return;
    auto *moment = new QLabel(Words::moment(place.signature->signedAt), this);
    moment->setProperty("face", QStringLiteral("small"));
    moment->setProperty("quiet", true);
    body->addWidget(moment);
}

void SignatureColumn::addActions(QVBoxLayout *body, int number, const SignaturePlace &place)
{
    const QString code = domain::signerCode(place.signer);
    auto *row = new QHBoxLayout;
    const QString word = place.signature ? tr("Sign again") : tr("Sign");
    auto *button = named(new QPushButton(m_context.theme.icon(QStringLiteral("sign")), word, this),
                         QStringLiteral("sign.") + code, tr("Sign: %1").arg(Words::of(place.signer)));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, number] { sign(number); });
    if (mayRefuse(place.signer)) {
        const QString spoken = tr("%1 does not sign, or is not there").arg(Words::of(place.signer));
        auto *no = named(new QPushButton(tr("Refuses…"), this), QStringLiteral("refuse.") + code, spoken);
        row->addWidget(no);
        connect(no, &QPushButton::clicked, this, [this, number, place] { refuse(number, place.name); });
    }
    row->addStretch(1);
    body->addLayout(row);
}

void SignatureColumn::begin(const domain::Gap &gap)
{
    m_shown = m_presenter.signaturePlaces();
    auto place = std::ranges::find_if(m_shown, [&](const SignaturePlace &one) { return !gap.code.isEmpty() && isAbout(gap, one); });
    if (place == m_shown.end())
        place = std::ranges::find_if(m_shown, [](const SignaturePlace &one) { return !one.signature; });
    if (place != m_shown.end() && !m_session.isFrozen())
        sign(int(place - m_shown.begin()));
}

void SignatureColumn::sign(int number)
{
    std::vector<SigningSheet::Place> places;
    for (const SignaturePlace &place : m_shown)
        places.push_back({Words::of(place.signer), place.name, place.signature.has_value(), mayRefuse(place.signer)});
    auto *sheet = new SigningSheet(m_context.theme, places, number, window());
    connect(sheet, &SigningSheet::taken, this, [this, signers = m_shown](int at, const QString &name, const QImage &strokes) {
        m_presenter.sign(signers[std::size_t(at)].signer, name, strokes);
    });
    connect(sheet, &SigningSheet::refusalChosen, this, &SignatureColumn::refuse);
    sheet->open();
}

void SignatureColumn::refuse(int number, const QString &name)
{
    const domain::Signer signer = m_shown[std::size_t(number)].signer;
    auto *sheet = new RefusalSheet(tr("%1 does not sign").arg(Words::of(signer)), false, window());
    connect(sheet, &QDialog::accepted, this,
            [this, sheet, signer, name] { m_presenter.refuse(signer, name, sheet->kept(), sheet->witness()); });
    sheet->open();
}

}
