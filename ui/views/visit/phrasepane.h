#pragma once

#include "ui/presentation/phrases/phraselist.h"
#include "ui/views/context.h"

#include <QFrame>

class QListView;
class QPushButton;

namespace xunzhen::views {

/// 短语: opens below the note. A digit, Enter or a click puts words in, Delete forgets own ones, Esc closes.
class PhrasePane : public QFrame
{
    Q_OBJECT

public:
    PhrasePane(const Context &context, presentation::PhraseList &phrases, QWidget *parent = nullptr);

    void open();
    void shut();

Q_SIGNALS:
    void chosen(const QString &text);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onKey(int key);
    void take(int row);
    void forget();
    void refresh();

    Context m_context;
    presentation::PhraseList &m_phrases;
    QListView *m_list;
    QPushButton *m_forget;
};

}
