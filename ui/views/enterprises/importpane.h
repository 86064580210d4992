#pragma once

#include "ui/presentation/enterprises/importpresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace xunzhen::controls {
class PageHeader;
class ProgressStrip;
}

namespace xunzhen::views {

class ImportColumns;
class ImportPreview;

/// The import in four stages, one under the other: choose, columns, preview, result. One primary button, bottom right.
class ImportPane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPane(const Context &context, QWidget *parent = nullptr);
    void begin(const QString &path = {});

Q_SIGNALS:
    void closed();

private:
    QWidget *buildChoose();
    QWidget *buildResult();
    QWidget *buildFoot();
    void choose();
    void onNext();
    void onBack();
    void onUndo();
    void saveTemplate();
    void saveRejected();
    void refresh();
    void refreshFoot();
    QString stageLine() const;
    QString resultSentence() const;

    const Context &m_context;
    presentation::ImportPresenter m_presenter;
    controls::PageHeader *m_header;
    QStackedWidget *m_stages;
    ImportColumns *m_columns;
    ImportPreview *m_preview;
    controls::ProgressStrip *m_progress = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_undo = nullptr, *m_rejected = nullptr, *m_back = nullptr, *m_next = nullptr, *m_cancel = nullptr;
};

}
