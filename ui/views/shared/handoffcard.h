#pragma once

#include "ui/controls/card.h"
#include "ui/views/context.h"

namespace xunzhen::views {

/// 交接文件 on the page of the shared folder: writing one, taking one in.
class HandoffCard : public controls::Card
{
    Q_OBJECT

public:
    HandoffCard(const Context &context, QWidget *parent);

    /// Opens the dialog for this file, once whatever is going on now is over.
    void take(const QString &path);

private:
    void write();
    void choose();

    Context m_context;
};

}
