#include "ui/views/shell/quicksearch.h"

#include "ui/controls/named.h"
#include "ui/controls/rowdelegate.h"
#include "ui/controls/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QTimer>

namespace xunzhen::views {

namespace {
constexpr int kRows = 8;
constexpr int kLimit = 50;
}

QuickSearch::QuickSearch(const Context &context, QWidget *window)
    : QWidget(window), m_context(context), m_model(context.services, context.background, kLimit)
{
    m_field = controls::named(new controls::SearchField(context.theme, tr("Enterprises: name, initials, code, address (Ctrl+K)"), this),
                              QStringLiteral("quickSearch"), tr("Search enterprises"));
    m_field->setMinimumWidth(360);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);

    m_drop = new QFrame(window);
    m_drop->setProperty("surface", QStringLiteral("card"));
    m_list = controls::named(new QListView(m_drop), QStringLiteral("quickSearchList"), tr("Enterprises found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new controls::RowDelegate(context.theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *inside = new QHBoxLayout(m_drop);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_list);
    m_drop->hide();

    m_model.pause(); // what drops from it is searched for at each keystroke
    connect(m_field, &controls::SearchField::searched, this, &QuickSearch::onSearched);
    connect(&m_model, &presentation::EnterpriseListModel::searched, this, [this] {
        if (m_field->text().trimmed().isEmpty() || !m_field->hasFocus())
            return;
        m_list->setCurrentIndex(m_model.index(0));
        placeList();
    });
    connect(m_field, &controls::SearchField::moved, this, &QuickSearch::move);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { open(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &QuickSearch::open);
    m_field->installEventFilter(this);
}

void QuickSearch::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void QuickSearch::onSearched(const QString &text)
{
    if (text.trimmed().isEmpty() || !m_field->hasFocus()) {
        m_drop->hide();
        return;
    }
    m_model.search(text);
}

void QuickSearch::placeList()
{
    const int rows = std::min(kRows, m_model.rowCount());
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    const QPoint below = m_field->mapTo(m_drop->parentWidget(), QPoint(0, m_field->height() + 2));
    m_drop->setGeometry(below.x(), below.y(), std::max(m_field->width(), 560), rows * rowHeight + 12);
    m_drop->setVisible(rows > 0);
    m_drop->raise();
}

void QuickSearch::move(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model.rowCount() - 1));
    m_list->setCurrentIndex(m_model.index(row));
}

void QuickSearch::open(const QModelIndex &index)
{
    const auto *enterprise = m_model.row(index);
    if (!enterprise || m_field->text().trimmed().isEmpty())
        return;
    const domain::EnterpriseId id = enterprise->id;
    m_drop->hide();
    m_field->clear();
    m_context.navigator.openEnterprise(id);
}

bool QuickSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, m_drop, &QWidget::hide);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_drop->hide();
        m_field->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
