#pragma once

#include "ui/presentation/templates/templatespresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace xunzhen::controls {
class JsonEdit;
}

namespace xunzhen::views {

/// The files of a template as they are, with what is wrong in them below; a click on a fault goes to its line.
class LayoutPane : public QWidget
{
    Q_OBJECT

public:
    LayoutPane(const Context &context, presentation::TemplatesPresenter &presenter, QWidget *parent = nullptr);

    void goTo(const QString &file, int line);

private:
    using File = presentation::TemplatesPresenter::File;

    void connectAll();
    void refreshFiles();
    void refreshText();
    void refreshFaults();
    File file() const;
    QString fileName() const;

    presentation::TemplatesPresenter &m_presenter;
    QComboBox *m_file;
    controls::JsonEdit *m_edit;
    QListWidget *m_faults;
};

}
