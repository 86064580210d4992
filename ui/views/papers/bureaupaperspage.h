#pragma once

#include "ui/views/context.h"
#include "ui/views/page.h"

namespace xunzhen::controls {
class ProgressStrip;
}

namespace xunzhen::views {

class PapersPanel;

/// 本局文书: papers that a bureau makes without a visit, such as the record of a draw and the table of published results.
class BureauPapersPage : public Page
{
    Q_OBJECT

public:
    explicit BureauPapersPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override { return presentation::Places::papers(); }
    QString title() const override { return tr("Papers"); }
    QString icon() const override { return QStringLiteral("paper"); }
    void activate(const presentation::Place &place) override;
    void leave() override;

private:
    Context m_context;
    PapersPanel *m_panel;
};

}
