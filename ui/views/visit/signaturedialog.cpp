#include "ui/views/visit/signaturedialog.h"

#include "ui/controls/named.h"
#include "ui/controls/signaturepad.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

SignatureDialog::SignatureDialog(const controls::Theme &theme, const QString &role, const QString &name, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("signatureDialog"));
    setWindowTitle(tr("Signature: %1").arg(role));
    m_name = named(new QLineEdit(name, this), QStringLiteral("signatureName"), tr("Name"));
    m_pad = named(new controls::SignaturePad(theme, this), QStringLiteral("signaturePad"), tr("Signature of %1").arg(role));
    m_pad->setMinimumSize(640, 260);
    auto *clear = named(new QPushButton(tr("Once more"), this), QStringLiteral("signatureClear"), tr("Clear and sign once more"));
    auto *cancel = named(new QPushButton(tr("Cancel"), this), QStringLiteral("signatureCancel"), tr("Cancel"));
    auto *accept = named(new QPushButton(tr("Take this signature"), this), QStringLiteral("signatureAccept"), tr("Take this signature"));
    accept->setProperty("kind", QStringLiteral("primary"));
    auto *nameRow = new QHBoxLayout;
    nameRow->addWidget(new QLabel(role, this));
    nameRow->addWidget(m_name, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(clear);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(nameRow);
    layout->addWidget(m_pad, 1);
    layout->addLayout(buttons);
    const auto judge = [this, accept] { accept->setEnabled(!m_pad->isBlank() && !m_name->text().trimmed().isEmpty()); };
    connect(m_pad, &controls::SignaturePad::changed, this, judge);
    connect(m_name, &QLineEdit::textChanged, this, judge);
    connect(clear, &QPushButton::clicked, m_pad, &controls::SignaturePad::clear);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    judge();
}

QString SignatureDialog::name() const { return m_name->text().trimmed(); }
QImage SignatureDialog::strokes() const { return m_pad->strokes(); }

}
