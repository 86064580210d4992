#include "ui/controls/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::controls {

namespace {
constexpr int kAbove = 10;
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(title, this)), m_line(new QLabel(this)), m_actions(new QHBoxLayout),
      m_measure(new QPushButton(this))
{
    setProperty("surface", QStringLiteral("bar"));
    m_title->setProperty("face", QStringLiteral("title"));
    m_line->setProperty("quiet", true);
    m_line->hide();
    m_measure->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, kAbove, 16, kAbove);
    row->addLayout(words, 1);
    m_actions->setSpacing(8);
    row->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

QSize PageHeader::roomy(const QSize &size) const { return size.expandedTo({0, m_measure->sizeHint().height() + 2 * kAbove}); }

void PageHeader::addAction(QWidget *action) { m_actions->addWidget(action); }

}
