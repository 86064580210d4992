#include "ui/views/papers/formsigners.h"

#include "models/domain/visit/refusalreasons.h"
#include "ui/controls/card.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/named.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"
#include "ui/views/inkpicture.h"
#include "ui/views/visit/refusalsheet.h"
#include "ui/views/visit/signingsheet.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::PaperFormPresenter;
using presentation::Words;

FormSigners::FormSigners(const Context &context, PaperFormPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(presenter), m_places(new QVBoxLayout(this))
{
    m_places->setContentsMargins(16, 0, 16, 12);
    connect(&presenter, &PaperFormPresenter::changed, this, &FormSigners::refresh);
}

void FormSigners::refresh()
{
    clearLayout(*m_places);
    if (!m_presenter.isOpen())
        return;
    for (const domain::FormSigner &signer : m_presenter.form().signers)
        add(signer);
}

void FormSigners::add(const domain::FormSigner &signer)
{
    const domain::PaperSignature *signature = m_presenter.filled().record.signature(signer.role);
    auto *card = new controls::Card(QStringLiteral("%1  %2").arg(Words::of(signer.label), signature ? signature->name : QString()), this);
    auto *pill = new controls::StatusPill(card);
    if (!signature)
        pill->setState(controls::Tone::Neutral, QStringLiteral("·"), signer.required ? tr("needed") : tr("not yet"));
    else if (signature->imageHash.isEmpty())
        pill->setState(controls::Tone::Risk, QStringLiteral("!"), domain::isAbsence(signature->refusal) ? tr("not there") : tr("refused"));
    else
        pill->setState(controls::Tone::Compliant, QStringLiteral("✓"), Words::clock(signature->signedAt));
    card->addToHeading(pill);
    if (signature && !signature->imageHash.isEmpty()) {
        auto *picture = new QLabel(card);
        picture->setPixmap(inkPicture(m_presenter.image(*signature), m_context.theme.tokens().text));
        card->body()->addWidget(picture);
    } else if (signature) {
        auto *words = new QLabel(tr("Reason: %1\nWitness: %2").arg(domain::reasonOf(signature->refusal), signature->witness), card);
        words->setWordWrap(true);
        card->body()->addWidget(words);
    }
    addMark(*card, signer);
    if (m_presenter.isWritable())
        addActions(*card->body(), signer);
    m_places->addWidget(card);
}

/// Two laptops took a signature for one role.
void FormSigners::addMark(controls::Card &card, const domain::FormSigner &signer)
{
    auto *line = new QLabel(tr("Signed or refused on two laptops"), &card);
    card.body()->addWidget(line);
    auto *marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("paper_signature"),
                                              QStringLiteral("signMark.") + signer.role, line);
    marks->show(domain::paperSignatureIdFor(m_presenter.id(), signer.role).toBytes());
    line->setVisible(marks->count() > 0);
    marks->watchRest(line);
}

void FormSigners::addActions(QVBoxLayout &body, const domain::FormSigner &signer)
{
    auto *row = new QHBoxLayout;
    const bool signedAlready = m_presenter.filled().record.signature(signer.role) != nullptr;
    auto *button = named(new QPushButton(m_context.theme.icon(QStringLiteral("sign")), signedAlready ? tr("Sign again") : tr("Sign"), this),
                         QStringLiteral("formSign.") + signer.role, tr("Sign: %1").arg(Words::of(signer.label)));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, signer] { sign(signer); });
    if (signer.refusable) {
        auto *no = named(new QPushButton(tr("Refuses…"), this), QStringLiteral("formRefuse.") + signer.role,
                         tr("Does not sign: %1").arg(Words::of(signer.label)));
        row->addWidget(no);
        connect(no, &QPushButton::clicked, this, [this, signer] { refuse(signer); });
    }
    row->addStretch(1);
    body.addLayout(row);
}

QString FormSigners::expectedName(const QString &role) const
{
    const domain::PaperSignature *signature = m_presenter.filled().record.signature(role);
    return signature ? signature->name : m_presenter.filled().expected.value(role);
}

void FormSigners::sign(const domain::FormSigner &signer)
{
    const SigningSheet::Place place{Words::of(signer.label), expectedName(signer.role), false, signer.refusable};
    auto *sheet = new SigningSheet(m_context.theme, {place}, 0, window());
    connect(sheet, &SigningSheet::taken, this, [this, role = signer.role](int, const QString &name, const QImage &strokes) {
        m_presenter.sign(role, name, strokes);
    });
    connect(sheet, &SigningSheet::refusalChosen, this, [this, signer] { refuse(signer); });
    sheet->open();
}

void FormSigners::refuse(const domain::FormSigner &signer)
{
    auto *sheet = new RefusalSheet(tr("Does not sign: %1").arg(Words::of(signer.label)), false, window());
    connect(sheet, &QDialog::accepted, this, [this, sheet, role = signer.role] {
        m_presenter.refuse(role, expectedName(role), sheet->kept(), sheet->witness());
    });
    sheet->open();
}

}
