#include "ui/views/remediation/boardcolumns.h"

#include "ui/controls/emptywords.h"
#include "ui/controls/growingscroll.h"
#include "ui/controls/rowlistview.h"
#include "ui/presentation/words.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace xunzhen::views {

using presentation::RemediationPresenter;
using presentation::Words;

namespace {
constexpr int kLeastWidth = 180;
}

BoardColumns::BoardColumns(const Context &context, RemediationPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(presenter)
{
    setObjectName(QStringLiteral("boardColumns"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    for (size_t state = 0; state < m_lists.size(); ++state)
        layout->addWidget(buildColumn(state), 1);
}

QWidget *BoardColumns::buildColumn(size_t state)
{
    auto *column = new QFrame(this);
    column->setProperty("surface", QStringLiteral("card"));
    const QString word = Words::of(RemediationPresenter::kStates[state]);
    auto *head = m_heads[state] = new QLabel(word, column);
    head->setProperty("face", QStringLiteral("heading"));
    head->setContentsMargins(12, 8, 12, 0);
    auto *list = m_lists[state] = new controls::RowListView(m_context.theme, QStringLiteral("boardColumn%1").arg(state), word, column);
    list->setModel(&m_presenter.column(state));
    new controls::EmptyWords(tr("None"), *list);
    list->setMinimumWidth(kLeastWidth);
    list->installEventFilter(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(head);
    layout->addWidget(list, 1);
    connect(list, &QListView::clicked, this, [this, state](const QModelIndex &index) { open(state, index.row()); });
    connect(list, &controls::RowListView::opened, this, [this, state](int row) { open(state, row); });
    return column;
}

void BoardColumns::open(size_t state, int row)
{
    const auto *shown = m_presenter.column(state).row(row);
    if (const auto id = shown ? domain::RemediationId::tryParse(shown->key) : std::nullopt)
        Q_EMIT opened(*id);
}

bool BoardColumns::focusColumn(int state, int row)
{
    if (state < 0 || state >= int(m_lists.size()))
        return false;
    auto *list = m_lists[size_t(state)];
    list->setFocus();
    controls::GrowingScroll::bringIntoView(*list);
    list->setCurrentRow(std::clamp(row, 0, std::max(0, list->model()->rowCount() - 1)));
    return true;
}

void BoardColumns::focusFirst()
{
    for (size_t state = 0; state < m_lists.size(); ++state)
        if (m_lists[state]->model()->rowCount() > 0) {
            focusColumn(int(state), 0);
            return;
        }
}

bool BoardColumns::eventFilter(QObject *watched, QEvent *event)
{
    const auto list = std::ranges::find(m_lists, watched);
    if (event->type() != QEvent::KeyPress || list == m_lists.end())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key(), state = int(list - m_lists.begin());
    if (key == Qt::Key_Left)
        return focusColumn(state - 1, (*list)->currentRow()) || true;
    if (key == Qt::Key_Right)
        return focusColumn(state + 1, (*list)->currentRow()) || true;
    return QWidget::eventFilter(watched, event);
}

void BoardColumns::refresh()
{
    const QString selected = m_presenter.selectedId().toString();
    for (size_t state = 0; state < m_lists.size(); ++state) {
        const int count = m_presenter.column(state).rowCount();
        m_heads[state]->setText(tr("%1  %2").arg(Words::of(RemediationPresenter::kStates[state])).arg(count));
        if (const int row = m_presenter.column(state).find(selected); row >= 0)
            m_lists[state]->setCurrentRow(row);
    }
}

}
