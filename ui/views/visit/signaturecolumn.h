#pragma once

#include "ui/presentation/visit/handoverpresenter.h"
#include "ui/views/context.h"

#include <QFrame>

class QVBoxLayout;

namespace xunzhen::views {

/// The right side of 交付: who has signed, in order; signing and, for the firm, refusing with a witness.
class SignatureColumn : public QFrame
{
    Q_OBJECT

public:
    SignatureColumn(const Context &context, presentation::VisitSession &session, presentation::HandOverPresenter &presenter,
                    QWidget *parent = nullptr);

private:
    void refresh();
    void addPlace(const presentation::SignaturePlace &place);
    void addActions(QVBoxLayout *body, const presentation::SignaturePlace &place);
    void sign(const presentation::SignaturePlace &place);
    void refuse(const presentation::SignaturePlace &place);

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::HandOverPresenter &m_presenter;
    QVBoxLayout *m_places;
};

}
