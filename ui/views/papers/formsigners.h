#pragma once

#include "ui/presentation/papers/paperformpresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QVBoxLayout;

namespace xunzhen::controls {
class Card;
}

namespace xunzhen::views {

/// Who signs a paper, in the form's order: signing, and refusing with reason and witness where the form allows it.
class FormSigners : public QWidget
{
    Q_OBJECT

public:
    FormSigners(const Context &context, presentation::PaperFormPresenter &presenter, QWidget *parent = nullptr);

private:
    void refresh();
    void add(const domain::FormSigner &signer);
    void addMark(controls::Card &card, const domain::FormSigner &signer);
    void addActions(QVBoxLayout &body, const domain::FormSigner &signer);
    QString expectedName(const QString &role) const;
    void sign(const domain::FormSigner &signer);
    void refuse(const domain::FormSigner &signer);

    Context m_context;
    presentation::PaperFormPresenter &m_presenter;
    QVBoxLayout *m_places;
};

}
