#include "ui/controls/answerbar.h"

#include "ui/controls/named.h"
#include "ui/presentation/words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace xunzhen::controls {

using domain::Verdict;
using presentation::Words;

AnswerBar::AnswerBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    int key = 1;
    for (const Verdict verdict : {Verdict::Compliant, Verdict::AtRisk, Verdict::NotApplicable}) {
        const QString code = domain::verdictWord(verdict);
        auto *button = named(new QPushButton(this), QStringLiteral("answer.") + code, Words::of(verdict));
        button->setText(QStringLiteral("%1  %2 %3").arg(key++).arg(Words::sign(verdict), Words::of(verdict)));
        button->setProperty("verdict", code);
        button->setCheckable(true);
        row->addWidget(button);
        m_buttons.insert(int(verdict), button);
        connect(button, &QPushButton::clicked, this, [this, verdict] { Q_EMIT given(verdict); });
    }
    row->addStretch(1);
    setFocusProxy(m_buttons.value(int(Verdict::Compliant)));
}

void AnswerBar::setVerdict(Verdict verdict)
{
    for (auto entry = m_buttons.cbegin(); entry != m_buttons.cend(); ++entry)
        entry.value()->setChecked(entry.key() == int(verdict));
}

}
