#pragma once

#include "ui/presentation/commands/commandregistry.h"
#include "ui/presentation/help/helplibrary.h"
#include "ui/views/context.h"

#include <QFrame>
#include <QStringList>

class QLayout;
class QTextBlock;
class QTextBrowser;
class QTextTable;
class QToolButton;

namespace xunzhen::controls {
class SearchField;
}

namespace xunzhen::views {

/// The help beside the page one is on: what the screen is for, the keys that work there, and a search over all pages. It
/// takes nothing away from the page; F1 opens and closes it, Esc closes it.
class HelpPane : public QFrame
{
    Q_OBJECT

public:
    HelpPane(const Context &context, QWidget *parent = nullptr);

    using Groups = std::vector<presentation::CommandGroup>;

    /// Opens the page of `topic` with the keys of `commands` below it and takes the focus.
    void open(const QString &topic, Groups commands);
    /// The screen behind the pane has changed; shows its page while the pane is open and nobody has gone elsewhere in it.
    void follow(const QString &topic, Groups commands);
    void close();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QLayout *head();
    void show(const QString &topic);
    void showHits(const QString &text);
    void go(const QString &topic);
    void goBack();
    void render(const QString &markdown);
    void setFace(const QTextBlock &block, int level);
    void rule(QTextTable &table) const;
    QString keys() const;

    const Context &m_context;
    presentation::HelpLibrary m_library;
    Groups m_commands;
    QString m_screen; ///< topic of the screen behind
    QString m_shown;
    QStringList m_past;
    controls::SearchField *m_search = nullptr;
    QTextBrowser *m_text = nullptr;
    QToolButton *m_back = nullptr;
};

}
