#include "ui/views/visit/refusalsheet.h"

#include "models/domain/visit/refusalreasons.h"
#include "ui/controls/named.h"
#include "ui/presentation/words.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

namespace {
constexpr int kWidth = 560;
constexpr int kRefuses = 0, kAbsent = 1;
}

RefusalSheet::RefusalSheet(const QString &title, bool startsAbsent, QWidget *parent)
    : QDialog(parent), m_kind(new QButtonGroup(this)), m_reasons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("refusalSheet"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    auto *heading = new QLabel(title, this);
    heading->setProperty("face", QStringLiteral("title"));
    heading->setWordWrap(true);
    auto *meaning = new QLabel(tr("It is written on the paper with its reason and a witness. The paper is valid without the signature."), this);
    meaning->setProperty("quiet", true);
    meaning->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(meaning);
    buildKind(layout, startsAbsent);
    buildReasons(layout);
    buildFoot(layout);
    showReasons();
}

void RefusalSheet::buildKind(QVBoxLayout *layout, bool startsAbsent)
{
    auto *refuses = named(new QRadioButton(tr("Refuses"), this), QStringLiteral("refusalRefuses"), tr("Refuses"));
    auto *absent = named(new QRadioButton(tr("Is not there"), this), QStringLiteral("refusalAbsent"), tr("Is not there"));
    m_kind->addButton(refuses, kRefuses);
    m_kind->addButton(absent, kAbsent);
    (startsAbsent ? absent : refuses)->setChecked(true);
    auto *row = new QHBoxLayout;
    row->addWidget(refuses);
    row->addWidget(absent);
    row->addStretch(1);
    layout->addSpacing(4);
    layout->addLayout(row);
    connect(m_kind, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            showReasons();
    });
}

void RefusalSheet::buildReasons(QVBoxLayout *layout)
{
    auto *why = new QLabel(tr("Reason"), this);
    why->setProperty("face", QStringLiteral("heading"));
    m_list = new QVBoxLayout;
    m_list->setContentsMargins(0, 0, 0, 0);
    m_own = named(new QLineEdit(this), QStringLiteral("refusalReason"), tr("Reason in own words"));
    m_own->setPlaceholderText(tr("Or in own words"));
    auto *who = new QLabel(tr("Witness"), this);
    who->setProperty("face", QStringLiteral("heading"));
    m_witness = named(new QLineEdit(this), QStringLiteral("refusalWitness"), tr("Witness"));
    m_witness->setPlaceholderText(tr("Name and unit of a person who is not of the firm"));
    layout->addSpacing(4);
    layout->addWidget(why);
    layout->addLayout(m_list);
    layout->addWidget(m_own);
    layout->addSpacing(4);
    layout->addWidget(who);
    layout->addWidget(m_witness);
    connect(m_own, &QLineEdit::textChanged, this, &RefusalSheet::judge);
    connect(m_witness, &QLineEdit::textChanged, this, &RefusalSheet::judge);
    connect(m_reasons, &QButtonGroup::idToggled, this, &RefusalSheet::judge);
}

void RefusalSheet::buildFoot(QVBoxLayout *layout)
{
    auto *cancel = named(new QPushButton(tr("Cancel"), this), QStringLiteral("refusalCancel"), tr("Cancel"));
    m_record = named(new QPushButton(tr("Record it"), this), QStringLiteral("refusalRecord"), tr("Record it"));
    m_record->setProperty("kind", QStringLiteral("primary"));
    cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_record);
    layout->addStretch(1);
    layout->addSpacing(8);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_record, &QPushButton::clicked, this, &QDialog::accept);
}

void RefusalSheet::showReasons()
{
    for (QAbstractButton *button : m_reasons->buttons()) {
        m_reasons->removeButton(button);
        delete button;
    }
    const auto reasons = isAbsent() ? domain::absenceReasons() : domain::refusalReasons();
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const QString words = presentation::Words::of(reasons[i]);
        auto *button = named(new QRadioButton(words, this), QStringLiteral("refusalReason.%1").arg(i), words);
        m_reasons->addButton(button, int(i));
        m_list->addWidget(button);
        button->show();
    }
    QWidget *before = m_kind->button(kAbsent);
    for (QAbstractButton *button : m_reasons->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_own);
    judge();
}

bool RefusalSheet::isAbsent() const { return m_kind->checkedId() == kAbsent; }

QString RefusalSheet::reason() const
{
    if (const QString own = m_own->text().trimmed(); !own.isEmpty())
        return own;
    const auto reasons = isAbsent() ? domain::absenceReasons() : domain::refusalReasons();
    const int chosen = m_reasons->checkedId();
    return chosen < 0 || chosen >= int(reasons.size()) ? QString() : reasons[std::size_t(chosen)].zh;
}

QString RefusalSheet::kept() const { return isAbsent() ? domain::absence(reason()) : reason(); }

QString RefusalSheet::witness() const { return m_witness->text().trimmed(); }

void RefusalSheet::judge()
{
    if (m_record)
        m_record->setEnabled(!reason().isEmpty() && !witness().isEmpty());
}

}
