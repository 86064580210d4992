#pragma once

#include "models/domain/draw/draw.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace xunzhen::controls {
class NoteField;
}

namespace xunzhen::views {

/// Asks for what a draw needs: the seed that was announced, the lists as they are pasted, how many. The draw itself follows from
/// that alone.
class DrawPane : public QWidget
{
    Q_OBJECT

public:
    explicit DrawPane(QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    void closed();
    void drawRequested(const xunzhen::domain::DrawRequest &request);

private:
    controls::NoteField *addList(const QString &name, const QString &label, const QString &hint);
    void refresh();
    domain::DrawRequest request() const;

    QLineEdit *m_seed;
    QSpinBox *m_count;
    controls::NoteField *m_pool = nullptr, *m_staff = nullptr;
    QPushButton *m_draw;
};

}
