#include "ui/controls/emptystate.h"

#include <QLabel>
#include <QVBoxLayout>

namespace xunzhen::controls {

namespace {
constexpr int kSide = 24;
}

EmptyState::EmptyState(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout)
{
    auto *head = new QLabel(title, this);
    head->setProperty("face", QStringLiteral("title"));
    head->setAlignment(Qt::AlignHCenter);
    head->setWordWrap(true);
    auto *line = new QLabel(text, this);
    line->setProperty("quiet", true);
    line->setAlignment(Qt::AlignHCenter);
    line->setWordWrap(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kSide, 0, kSide, 0);
    outer->addStretch(2);
    m_layout->setSpacing(8);
    m_layout->addWidget(head);
    m_layout->addWidget(line);
    outer->addLayout(m_layout);
    outer->addStretch(3);
}

void EmptyState::addAction(QWidget *button)
{
    m_layout->addSpacing(4);
    m_layout->addWidget(button, 0, Qt::AlignHCenter);
}

}
