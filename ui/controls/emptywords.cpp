#include "ui/controls/emptywords.h"

#include <QAbstractItemView>
#include <QEvent>

namespace xunzhen::controls {

namespace {
constexpr int kInset = 20;
}

EmptyWords::EmptyWords(const QString &words, QAbstractItemView &view) : QLabel(words, view.viewport()), m_view(view)
{
    setProperty("quiet", true);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.viewport()->installEventFilter(this);
    const auto *model = view.model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyWords::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyWords::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyWords::refresh);
    refresh();
}

bool EmptyWords::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        refresh();
    return QLabel::eventFilter(watched, event);
}

void EmptyWords::refresh()
{
    setGeometry(m_view.viewport()->rect().adjusted(kInset, kInset, -kInset, -kInset));
    setVisible(m_view.model()->rowCount() == 0);
}

}
