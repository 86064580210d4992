#include "ui/views/visit/correctiondialog.h"

#include "ui/controls/named.h"
#include "ui/controls/notefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

namespace {
constexpr int kWidth = 560;
constexpr int kLines = 5;
}

CorrectionDialog::CorrectionDialog(const QString &number, int edition, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("correctionDialog"));
    setWindowTitle(tr("Correct %1").arg(number));
    setMinimumWidth(kWidth);
    auto *meaning = new QLabel(tr("A new edition %1 is issued under the same number. On its first page it says which edition it "
                                  "replaces, why, and what is put right. The earlier edition stays as it is and can always be "
                                  "read. The new one cannot be changed either; hand it to the firm.").arg(edition), this);
    meaning->setWordWrap(true);
    m_reason = named(new QLineEdit(this), QStringLiteral("correctionReason"), tr("Reason"));
    m_reason->setPlaceholderText(tr("Why: a slip of the pen, a wrong date, a fact that was checked again…"));
    m_correction = named(new controls::NoteField(kLines, this), QStringLiteral("correctionText"), tr("What is put right"));
    m_correction->setPlaceholderText(tr("Where it said …, it shall say …"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(meaning);
    layout->addWidget(new QLabel(tr("Reason"), this));
    layout->addWidget(m_reason);
    layout->addWidget(new QLabel(tr("What is put right"), this));
    layout->addWidget(m_correction);
    auto *accept = buildButtons(layout);
    const auto judge = [this, accept] { accept->setEnabled(!reason().isEmpty() && !correction().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, this, judge);
    connect(m_correction, &controls::NoteField::edited, this, judge);
    judge();
}

QPushButton *CorrectionDialog::buildButtons(QVBoxLayout *layout)
{
    auto *cancel = named(new QPushButton(tr("Cancel"), this), QStringLiteral("correctionCancel"), tr("Cancel"));
    auto *accept = named(new QPushButton(tr("Issue the correction"), this), QStringLiteral("correctionAccept"), tr("Issue the correction"));
    accept->setProperty("kind", QStringLiteral("primary"));
    accept->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    layout->addSpacing(4);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    return accept;
}

QString CorrectionDialog::reason() const { return m_reason->text().trimmed(); }
QString CorrectionDialog::correction() const { return m_correction->toPlainText().trimmed(); }

}
