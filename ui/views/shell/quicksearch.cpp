#include "ui/views/shell/quicksearch.h"

#include "ui/controls/named.h"
#include "ui/controls/rowdelegate.h"
#include "ui/controls/searchfield.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTimer>

namespace xunzhen::views {

using controls::named;
using presentation::SearchScope;
using presentation::SearchScopeWords;

namespace {
constexpr int kLeastFieldWidth = 240;
constexpr int kLeastWidth = 680;
constexpr int kMargin = 8;
}

QuickSearch::QuickSearch(const Context &context, const presentation::CommandRegistry &commands, QWidget *window)
    : QWidget(window), m_context(context), m_search(context.services, context.background, context.navigator, commands)
{
    buildField();
    buildDrop(window);
    connect(&m_search, &presentation::EverythingSearch::changed, this, &QuickSearch::refresh);
}

void QuickSearch::buildField()
{
    m_field = named(new controls::SearchField(m_context.theme, tr("Search everything (Ctrl+K)"), this),
                    QStringLiteral("quickSearch"), tr("Search everything"));
    m_field->setMinimumWidth(kLeastFieldWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &QuickSearch::open);
    connect(m_field, &controls::SearchField::searched, this, [this](const QString &text) {
        if (!m_drop->isVisible() || m_search.typed() == text) // opening has asked already
            return;
        m_moved = false;
        m_search.search(text);
    });
    connect(m_field, &controls::SearchField::moved, this, &QuickSearch::move);
}

void QuickSearch::buildDrop(QWidget *window)
{
    m_drop = new QFrame(window);
    m_drop->setObjectName(QStringLiteral("quickSearchDrop"));
    m_drop->setProperty("surface", QStringLiteral("card"));
    m_list = named(new QListView(m_drop), QStringLiteral("quickSearchList"), tr("What was found"));
    m_list->setModel(&m_search.rows());
    m_list->setItemDelegate(new controls::RowDelegate(m_context.theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sentence = new QLabel(m_drop);
    m_sentence->setObjectName(QStringLiteral("quickSearchSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(12);
    m_hint = new QLabel(tr("Enter opens · Ctrl+Enter starts a visit with the firm · Tab narrows · > commands · § laws · # papers"), m_drop);
    m_hint->setWordWrap(true);
    m_hint->setProperty("face", QStringLiteral("small"));
    m_hint->setProperty("quiet", true);
    m_hint->setContentsMargins(12, 6, 12, 6);
    auto *inside = new QVBoxLayout(m_drop);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(buildScopes());
    inside->addWidget(m_list, 1);
    inside->addWidget(m_sentence);
    inside->addWidget(m_hint);
    m_drop->hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { act(Wish::Go, index.row()); });
}

QWidget *QuickSearch::buildScopes()
{
    auto *bar = new QWidget(m_drop);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(kMargin, 6, kMargin, 6);
    row->setSpacing(2);
    for (int i = 0; i < presentation::kSearchScopes; ++i) {
        const QString word = SearchScopeWords::of(SearchScope(i));
        auto *button = named(new QPushButton(word, bar), QStringLiteral("quickScope%1").arg(i), tr("Search among: %1").arg(word));
        button->setProperty("kind", QStringLiteral("scope"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, i] { m_search.setScope(SearchScope(i)); });
        row->addWidget(button);
        m_scopes.push_back(button);
    }
    row->addStretch(1);
    return bar;
}

void QuickSearch::begin(const QString &text)
{
    if (!m_field->hasFocus())
        m_before = QApplication::focusWidget();
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (!text.isEmpty())
        m_field->setText(text);
    open();
    if (text.isEmpty())
        m_field->selectAll();
}

void QuickSearch::open()
{
    if (m_drop->isVisible())
        return;
    m_drop->show();
    m_search.search(m_field->text());
    refresh();
}

void QuickSearch::close()
{
    m_wish = Wish::None;
    m_moved = false;
    m_drop->hide();
    m_search.reset();
}

void QuickSearch::giveFocusBack()
{
    m_field->clear();
    close();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
}

void QuickSearch::refresh()
{
    if (!m_drop->isVisible())
        return;
    const QString sentence = m_search.sentence();
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_list->setVisible(sentence.isEmpty());
    for (size_t i = 0; i < m_scopes.size(); ++i)
        m_scopes[i]->setChecked(SearchScope(i) == m_search.scope());
    m_list->setCurrentIndex(m_search.rows().index(m_search.best()));
    m_list->scrollToTop();
    placeDrop();
    if (m_wish != Wish::None && !m_search.isWaiting())
        act(std::exchange(m_wish, Wish::None), m_search.best());
}

int QuickSearch::listHeight(int most)
{
    int height = 0;
    for (int row = 0; row < m_search.rows().rowCount() && height < most; ++row)
        height += m_list->sizeHintForRow(row);
    return std::min(height, most);
}

void QuickSearch::placeDrop()
{
    const QWidget &window = *m_drop->parentWidget();
    const QPoint below = m_field->mapTo(&window, QPoint(0, m_field->height() + 2));
    const QSize scopes = m_scopes.front()->parentWidget()->sizeHint();
    const int width = std::min(std::max({m_field->width(), kLeastWidth, scopes.width() + kMargin}), window.width() - below.x() - kMargin);
    const int around = scopes.height() + m_hint->heightForWidth(width - 2) + 4;
    const int room = window.height() - below.y() - around - 2 * kMargin;
    const int inside = m_sentence->isHidden() ? listHeight(room) : m_sentence->heightForWidth(width - 2);
    m_drop->setGeometry(below.x(), below.y(), width, around + inside);
    m_drop->raise();
}

void QuickSearch::move(int by)
{
    open();
    const int row = m_search.rows().step(m_list->currentIndex().row(), by);
    m_moved = row >= 0;
    m_list->setCurrentIndex(m_search.rows().index(row));
    if (row == m_search.best())
        m_list->scrollToTop();
}

void QuickSearch::wish(Wish wish)
{
    if (!m_drop->isVisible())
        return open();
    if (m_search.typed() != m_field->text())
        m_search.search(m_field->text());
    if (m_search.isWaiting() && !m_moved)
        m_wish = wish;
    else
        act(wish, m_list->currentIndex().row());
}

void QuickSearch::act(Wish wish, int row)
{
    const auto *found = m_search.rows().at(row);
    if (!found || (wish == Wish::StartVisit && found->firm.isNull()))
        return;
    m_drop->hide(); // what is found from here on is not shown
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason); // where one goes may take it
    if (wish == Wish::StartVisit)
        m_search.startVisit(row);
    else
        m_search.go(row);
    if (!m_drop->isVisible()) { // a command may begin a search
        m_field->clear();
        close();
    }
}

bool QuickSearch::takesKey(const QKeyEvent &key)
{
    const bool back = key.key() == Qt::Key_Backtab;
    switch (key.key()) {
    case Qt::Key_Escape: giveFocusBack(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: wish(key.modifiers() & Qt::ControlModifier ? Wish::StartVisit : Wish::Go); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (m_drop->isVisible())
            m_search.narrow(back ? -1 : 1);
        return m_drop->isVisible();
    default: return false;
    }
}

bool QuickSearch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut: QTimer::singleShot(0, this, [this] { if (!m_field->hasFocus()) close(); }); break;
    case QEvent::MouseButtonPress: m_before = m_field->hasFocus() ? m_before : QPointer<QWidget>(QApplication::focusWidget()); break;
    case QEvent::MouseButtonRelease: open(); break;
    case QEvent::KeyPress: return takesKey(*static_cast<QKeyEvent *>(event));
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

}
