#pragma once

#include "ui/presentation/search/everythingsearch.h"
#include "ui/views/context.h"

#include <QFrame>
#include <QPointer>

class QKeyEvent;
class QLabel;
class QListView;
class QPushButton;

namespace xunzhen::controls {
class SearchField;
}

namespace xunzhen::views {

/// The search box of the top bar and what drops from it: firms, papers, check items, articles and commands as one types.
/// Enter or a click goes there, Ctrl+Enter starts a visit with the firm, Tab narrows, Escape gives the focus back. Enter that
/// comes before the answer waits for it.
class QuickSearch : public QWidget
{
    Q_OBJECT

public:
    QuickSearch(const Context &context, const presentation::CommandRegistry &commands, QWidget *window);
    void begin(const QString &text = {}); ///< Ctrl+K; ">" begins with commands

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Wish { None, Go, StartVisit };

    void buildField();
    void buildDrop(QWidget *window);
    QWidget *buildScopes();
    bool takesKey(const QKeyEvent &key);
    void open();
    void close();
    void giveFocusBack();
    void refresh();
    void placeDrop();
    int listHeight(int most);
    void move(int by);
    void wish(Wish wish);
    void act(Wish wish, int row);

    Context m_context;
    presentation::EverythingSearch m_search;
    controls::SearchField *m_field = nullptr;
    QFrame *m_drop = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_sentence = nullptr, *m_hint = nullptr;
    std::vector<QPushButton *> m_scopes;
    QPointer<QWidget> m_before; ///< what had the focus
    Wish m_wish = Wish::None;   ///< waits for the answer
    bool m_moved = false;       ///< a row was chosen by hand
};

}
