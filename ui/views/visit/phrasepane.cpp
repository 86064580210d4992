#include "ui/views/visit/phrasepane.h"

#include "ui/controls/named.h"
#include "ui/controls/rowdelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

namespace {
constexpr int kRowsShown = 5;
}

PhrasePane::PhrasePane(const Context &context, presentation::PhraseList &phrases, QWidget *parent)
    : QFrame(parent), m_context(context), m_phrases(phrases)
{
    setObjectName(QStringLiteral("phrasePane"));
    setProperty("surface", QStringLiteral("card"));
    m_list = named(new QListView(this), QStringLiteral("phraseList"), tr("Phrases"));
    m_list->setModel(&phrases);
    m_list->setItemDelegate(new controls::RowDelegate(context.theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    auto *hint = new QLabel(tr("Digit or Enter puts the words into the note, Esc closes."), this);
    hint->setProperty("face", QStringLiteral("small"));
    hint->setProperty("quiet", true);
    hint->setWordWrap(true);
    m_forget = named(new QPushButton(tr("Forget (Del)"), this), QStringLiteral("phraseForget"), tr("Forget this phrase of mine"));
    m_forget->setProperty("kind", QStringLiteral("flat"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 2, 4, 2);
    foot->addWidget(hint, 1);
    foot->addWidget(m_forget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    column->addWidget(m_list);
    column->addLayout(foot);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PhrasePane::refresh);
    connect(&phrases, &QAbstractItemModel::modelReset, this, &PhrasePane::refresh);
    connect(m_forget, &QPushButton::clicked, this, &PhrasePane::forget);
    hide();
}

void PhrasePane::open()
{
    show();
    refresh();
    m_list->setCurrentIndex(m_phrases.index(std::max(0, m_list->currentIndex().row()))); // before the list takes a row without marking it
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void PhrasePane::shut()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

void PhrasePane::refresh()
{
    const int rows = std::clamp(m_phrases.rowCount(), 1, kRowsShown);
    m_list->setFixedHeight(rows * m_context.theme.rowHeight() + 4);
    m_forget->setEnabled(m_phrases.isOwn(m_list->currentIndex().row()));
}

void PhrasePane::take(int row)
{
    const QString text = m_phrases.take(row);
    if (text.isEmpty())
        return;
    hide();
    Q_EMIT chosen(text);
}

void PhrasePane::forget()
{
    const QString text = m_phrases.forget(m_list->currentIndex().row());
    if (!text.isEmpty())
        m_context.notices.say(tr("The phrase is forgotten."), [this, text] { m_phrases.keep(text); });
}

bool PhrasePane::onKey(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        take(key - Qt::Key_1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        take(m_list->currentIndex().row());
    else if (key == Qt::Key_Delete)
        forget();
    else if (key == Qt::Key_Escape || key == Qt::Key_Q)
        shut();
    else
        return false;
    return true;
}

/// While the list has the focus the plain keys are its own, not the step's.
bool PhrasePane::eventFilter(QObject *watched, QEvent *event)
{
    const auto plain = [event] {
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        return !(modifiers & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    };
    if (event->type() == QEvent::ShortcutOverride && plain()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && plain() && onKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

}
