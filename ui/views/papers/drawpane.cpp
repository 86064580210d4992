#include "ui/views/papers/drawpane.h"

#include "ui/controls/named.h"
#include "ui/controls/notefield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

namespace {
constexpr int kListLines = 6;
constexpr int kMostDrawn = 100000;
}

DrawPane::DrawPane(QWidget *parent)
    : QWidget(parent), m_seed(named(new QLineEdit(this), QStringLiteral("drawSeed"), tr("Seed"))),
      m_count(named(new QSpinBox(this), QStringLiteral("drawCount"), tr("How many to draw"))),
      m_draw(named(new QPushButton(tr("Draw and begin the record"), this), QStringLiteral("drawBegin"), tr("Draw and begin the record")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    auto *hint = new QLabel(tr("Announce the seed before you draw. Anyone who has the seed and the list can repeat the draw with sha256sum."), this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(new QLabel(tr("Seed"), this));
    column->addWidget(m_seed);
    column->addWidget(new QLabel(tr("How many to draw"), this));
    column->addWidget(m_count, 0, Qt::AlignLeft);
    m_pool = addList(QStringLiteral("drawPool"), tr("List to draw from"), tr("A firm a line, as pasted from a sheet"));
    m_staff = addList(QStringLiteral("drawStaff"), tr("Inspectors, sent two by two"), tr("A name a line; may stay empty"));
    column->addStretch(1);
    auto *back = named(new QPushButton(tr("Back"), this), QStringLiteral("drawBack"), tr("Back"));
    m_draw->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(m_draw);
    column->addLayout(row);
    m_count->setRange(1, kMostDrawn);
    connect(back, &QPushButton::clicked, this, &DrawPane::closed);
    connect(m_draw, &QPushButton::clicked, this, [this] { Q_EMIT drawRequested(request()); });
    connect(m_seed, &QLineEdit::textChanged, this, &DrawPane::refresh);
    connect(m_pool, &QPlainTextEdit::textChanged, this, &DrawPane::refresh);
    refresh();
}

controls::NoteField *DrawPane::addList(const QString &name, const QString &label, const QString &hint)
{
    auto *field = named(new controls::NoteField(kListLines, this), name, label);
    field->setPlaceholderText(hint);
    layout()->addWidget(new QLabel(label, this));
    layout()->addWidget(field);
    return field;
}

void DrawPane::begin()
{
    m_seed->clear();
    m_pool->put({});
    m_staff->put({});
    m_count->setValue(1);
    m_seed->setFocus();
}

domain::DrawRequest DrawPane::request() const
{
    return {m_seed->text().trimmed(), domain::drawListOf(m_pool->toPlainText()), m_count->value(), domain::drawListOf(m_staff->toPlainText())};
}

void DrawPane::refresh() { m_draw->setEnabled(!request().seed.isEmpty() && !request().pool.isEmpty()); }

}
