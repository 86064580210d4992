#pragma once

#include "ui/presentation/visit/handoverpresenter.h"
#include "ui/views/context.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace xunzhen::views {

/// The right side of 交付: who has signed, in order; signing one after another, and for the firm and experts refusing or being away
/// with a witness.
class SignatureColumn : public QFrame
{
    Q_OBJECT

public:
    SignatureColumn(const Context &context, presentation::VisitSession &session, presentation::HandOverPresenter &presenter,
                    QWidget *parent = nullptr);
    /// Lets somebody sign: the place that the gap is about, else the first one without a signature.
    void begin(const domain::Gap &gap = {});

private:
    void refresh();
    void addPlace(int number, const presentation::SignaturePlace &place);
    void addName(QVBoxLayout *body, const presentation::SignaturePlace &place);
    void addActions(QVBoxLayout *body, int number, const presentation::SignaturePlace &place);
    void sign(int number);
    void refuse(int number, const QString &name);

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::HandOverPresenter &m_presenter;
    QVBoxLayout *m_places;
    QPushButton *m_inOrder = nullptr;
    std::vector<presentation::SignaturePlace> m_shown;
};

}
