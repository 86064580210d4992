#include "ui/views/workbench/workbenchcolumn.h"

#include "ui/controls/named.h"
#include "ui/controls/theme/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xunzhen::views {

namespace {

QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

}

WorkbenchColumn::WorkbenchColumn(const QString &title, const QString &objectName, const QString &emptyWord, QWidget *parent)
    : Card(title, parent), m_count(new QLabel(this)), m_empty(wrapping(emptyWord, this)), m_inside(new QWidget)
{
    setObjectName(objectName);
    m_count->setProperty("quiet", true);
    addToHeading(m_count);
    m_empty->setProperty("quiet", true);
    m_empty->setObjectName(objectName + QStringLiteral("Empty"));
    m_inside->setProperty("scrolled", true);
    m_rows = new QVBoxLayout(m_inside);
    m_rows->setContentsMargins(0, 0, 4, 0);
    m_rows->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_empty);
    body()->addWidget(scroll, 1);
}

void WorkbenchColumn::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

QWidget *WorkbenchColumn::newRow(const presentation::WorkbenchRow &row, int place)
{
    auto *frame = new QFrame(m_inside);
    frame->setProperty("surface", QStringLiteral("bar"));
    auto *firm = wrapping(row.firm, frame);
    firm->setProperty("face", QStringLiteral("heading"));
    auto *state = new QLabel(row.state, frame);
    state->setProperty("face", QStringLiteral("small"));
    state->setProperty("tone", controls::toneCode(row.tone));
    auto *when = wrapping(row.when, frame); // gives way to the button in large text
    when->setProperty("quiet", true);
    when->setProperty("face", QStringLiteral("small"));
    auto *button = controls::named(new QPushButton(row.action, frame), QStringLiteral("%1Act%2").arg(objectName()).arg(place),
                                   QStringLiteral("%1: %2").arg(row.action, row.firm));
    connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT acted(place); });
    auto *top = new QHBoxLayout;
    top->addWidget(firm, 1);
    top->addWidget(state, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->addWidget(when, 1);
    foot->addWidget(button);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(wrapping(row.what, frame));
    column->addLayout(foot);
    return frame;
}

void WorkbenchColumn::setRows(const std::vector<presentation::WorkbenchRow> &rows)
{
    clear();
    m_empty->setVisible(rows.empty());
    m_count->setText(rows.empty() ? QString() : QString::number(rows.size()));
    for (int i = 0; i < std::min(int(rows.size()), kShown); ++i)
        m_rows->addWidget(newRow(rows[size_t(i)], i));
    if (int(rows.size()) > kShown) {
        auto *more = wrapping(tr("… and %n more", nullptr, int(rows.size()) - kShown), m_inside);
        more->setProperty("quiet", true);
        m_rows->addWidget(more);
    }
    m_rows->addStretch(1);
}

}
