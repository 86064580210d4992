#pragma once

#include "ui/presentation/checklists/packspresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace xunzhen::controls {
class Reader;
class RowListView;
}

namespace xunzhen::views {

class HandoutBar;

/// Installed packs left, the contents of one in the middle, one page to read at the right, and below it
/// the papers that a firm can be given of it.
class PackPane : public QWidget
{
    Q_OBJECT

public:
    explicit PackPane(const Context &context, QWidget *parent = nullptr);
    void reload() { m_presenter.reload(); }
    void install();
    void installFrom(const QString &path);
    void exportPack();
    void showPage(const QString &html);
    /// Shows the pack, and its entry when one is named.
    void openPack(const QString &code, const QString &entry);
    /// Makes ready to give that firm a paper.
    void handOut(const domain::EnterpriseId &firm);

private:
    QWidget *buildReader();
    QWidget *buildEmpty();
    void connectParts();
    void onContents();
    void onLink(const QUrl &url);
    void onRefused(const QString &sentence, const QStringList &problems);

    const Context &m_context;
    presentation::PacksPresenter m_presenter;
    QStackedWidget *m_stack;
    controls::RowListView *m_packs, *m_contents;
    controls::Reader *m_reader;
    HandoutBar *m_handouts;
};

}
