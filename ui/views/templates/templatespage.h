#pragma once

#include "ui/presentation/templates/templatespresenter.h"
#include "ui/views/context.h"
#include "ui/views/page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace xunzhen::controls {
class RowListView;
}

namespace xunzhen::views {

class HistoryPane;
class LayoutPane;
class SentencesPane;

/// 文书模板: the papers at the left, the chosen one's sentences, layout and history in the middle, the sample as it would print
/// at the right. Opened from the settings.
class TemplatesPage : public Page
{
    Q_OBJECT

public:
    explicit TemplatesPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override { return presentation::Places::templates(); }
    QString title() const override { return tr("Paper templates"); }
    QString icon() const override { return QStringLiteral("paper"); }
    /// `text` of the place may be the id of a paper.
    void activate(const presentation::Place &place) override;
    void leave() override;

private:
    QWidget *buildHead(QWidget *parent);
    QWidget *buildMiddle(QWidget *parent);
    QPushButton *button(const QString &word, const char *name, const QString &spoken, QWidget *parent);
    void connectHead();
    void connectPresenter();
    void refreshState();
    void publish(bool over);
    void askReset();
    void import();

    Context m_context;
    presentation::TemplatesPresenter m_presenter;
    controls::RowListView *m_papers = nullptr;
    QLabel *m_paper = nullptr, *m_state = nullptr, *m_warning = nullptr;
    QPushButton *m_undo = nullptr, *m_discard = nullptr, *m_import = nullptr, *m_export = nullptr, *m_reset = nullptr,
                *m_publish = nullptr;
    QTabWidget *m_tabs = nullptr;
    SentencesPane *m_sentences = nullptr;
    LayoutPane *m_layout = nullptr;
    HistoryPane *m_history = nullptr;
};

}
