#include "ui/views/visit/signingsheet.h"

#include "ui/controls/named.h"
#include "ui/controls/signaturepad.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xunzhen::views {

using controls::named;

namespace {
constexpr int kPadWidth = 700;
}

SigningSheet::SigningSheet(const controls::Theme &theme, std::vector<Place> places, int first, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_places(std::move(places))
{
    setObjectName(QStringLiteral("signatureDialog"));
    setWindowTitle(tr("Signatures"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_pad = named(new controls::SignaturePad(theme, this), QStringLiteral("signaturePad"), tr("Signature"));
    m_pad->setMinimumSize(std::min(kPadWidth, std::max(parent ? parent->width() - 64 : kPadWidth, 320)), 220);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 20);
    layout->setSpacing(16);
    layout->addLayout(buildHead());
    layout->addWidget(m_pad, 1);
    layout->addLayout(buildFoot());
    connect(m_pad, &controls::SignaturePad::changed, this, &SigningSheet::judge);
    connect(m_name, &QLineEdit::textChanged, this, &SigningSheet::judge);
    connect(m_name, &QLineEdit::returnPressed, m_pad, [this] { m_pad->setFocus(); });
    fitIntoWindow();
    turnTo(first);
}

QHBoxLayout *SigningSheet::buildHead()
{
    m_role = new QLabel(this);
    m_role->setProperty("face", QStringLiteral("title"));
    m_name = named(new QLineEdit(this), QStringLiteral("signatureName"), tr("Name"));
    m_name->setMinimumWidth(220);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_role);
    head->addWidget(m_name);
    head->addStretch(1);
    for (std::size_t i = 0; i < m_places.size() && m_places.size() > 1; ++i) {
        m_marks.push_back(new QLabel(this));
        head->addWidget(m_marks.back());
    }
    return head;
}

QHBoxLayout *SigningSheet::buildFoot()
{
    m_back = named(new QPushButton(tr("Take the last stroke back"), this), QStringLiteral("signatureBack"), tr("Take the last stroke back"));
    m_clear = named(new QPushButton(tr("Once more"), this), QStringLiteral("signatureClear"), tr("Clear and sign once more"));
    m_refuse = named(new QPushButton(tr("Refuses…"), this), QStringLiteral("signatureRefuse"), tr("Refuses to sign, or is not there"));
    auto *cancel = named(new QPushButton(tr("Close"), this), QStringLiteral("signatureCancel"), tr("Close"));
    m_take = named(new QPushButton(this), QStringLiteral("signatureAccept"), tr("Take this signature"));
    m_take->setProperty("kind", QStringLiteral("primary"));
    auto *foot = new QHBoxLayout;
    for (QPushButton *button : {m_back, m_clear, m_refuse, cancel, m_take}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->insertStretch(3, 1);
    connect(m_back, &QPushButton::clicked, m_pad, &controls::SignaturePad::stepBack);
    connect(m_clear, &QPushButton::clicked, m_pad, &controls::SignaturePad::clear);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &SigningSheet::onTake);
    connect(m_refuse, &QPushButton::clicked, this, [this] {
        Q_EMIT refusalChosen(m_at, m_name->text().trimmed());
        reject();
    });
    return foot;
}

void SigningSheet::turnTo(int place)
{
    m_at = place;
    const Place &now = m_places[std::size_t(place)];
    m_role->setText(now.role);
    m_name->setText(now.name);
    m_pad->setAccessibleName(tr("Signature of %1").arg(now.role));
    m_refuse->setVisible(now.mayRefuse);
    m_pad->clear();
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QString sign = int(i) == place ? QStringLiteral("▸") : m_places[i].isDone ? QStringLiteral("✓") : QStringLiteral("·");
        m_marks[i]->setText(sign + u' ' + m_places[i].role);
        const auto tone = int(i) == place ? controls::Tone::Accent : m_places[i].isDone ? controls::Tone::Compliant : controls::Tone::Neutral;
        controls::setStyleProperty(m_marks[i], "tone", controls::toneCode(tone));
    }
    (now.name.trimmed().isEmpty() ? static_cast<QWidget *>(m_name) : m_pad)->setFocus();
}

void SigningSheet::judge()
{
    const bool isLast = std::ranges::count(m_places, false, &Place::isDone) <= (m_places[std::size_t(m_at)].isDone ? 0 : 1);
    m_take->setText(isLast ? tr("Take this signature") : tr("Take it, and on to the next"));
    m_take->setEnabled(!m_pad->isBlank() && !m_name->text().trimmed().isEmpty());
    m_back->setEnabled(!m_pad->isBlank());
    m_clear->setEnabled(!m_pad->isBlank());
}

void SigningSheet::onTake()
{
    m_places[std::size_t(m_at)].isDone = true;
    m_places[std::size_t(m_at)].name = m_name->text().trimmed();
    Q_EMIT taken(m_at, m_name->text().trimmed(), m_pad->strokes());
    const auto next = std::ranges::find(m_places, false, &Place::isDone);
    if (next == m_places.end())
        accept();
    else
        turnTo(int(next - m_places.begin()));
}

void SigningSheet::fitIntoWindow()
{
    if (const QWidget *owner = parentWidget())
        setGeometry(QRect(owner->mapToGlobal(QPoint(0, 0)), owner->size()));
}

}
