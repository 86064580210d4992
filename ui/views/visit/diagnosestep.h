#pragma once

#include "ui/presentation/shared/originalsfetch.h"
#include "ui/presentation/visit/diagnosepresenter.h"
#include "ui/presentation/visit/findingsboard.h"
#include "ui/presentation/visit/photosmodel.h"
#include "ui/views/context.h"
#include "ui/views/visit/stepview.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace xunzhen::controls {
class EmptyState;
class PhotoStrip;
class PickList;
class RowListView;
}

namespace xunzhen::views {

class FindingCard;

/// 诊断: the findings as a list, gravest first, and the one that is chosen as a card. Only that card is built, so that forty
/// findings are as quick as one. Keys: J K next and previous, 1 2 3 the grade, Q the question, P photos,
/// O their originals.
class DiagnoseStep : public StepView
{
    Q_OBJECT

public:
    DiagnoseStep(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);
    void enter(const QString &itemCode) override;
    void leave() override;
    presentation::Commands commands() override;

Q_SIGNALS:
    void questionRequested(const QString &itemCode);
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void undoRequested(); ///< of the last step of the visit

private:
    QWidget *buildList();
    QWidget *buildCardSide();
    void connectBoard();
    void refresh();
    void refreshPlaces();
    void showCard();
    void buildCard(const domain::Finding &finding);
    controls::PhotoStrip *newPhotos(QWidget *parent);
    void fetchOriginals();
    void grade(domain::Grade grade);
    void move(int by);

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::DiagnosePresenter m_presenter;
    presentation::FindingsBoard m_board;
    presentation::PhotosModel m_photos;
    presentation::OriginalsFetch m_originals;
    QSplitter *m_splitter;
    QLabel *m_summary = nullptr;
    controls::RowListView *m_list = nullptr;
    controls::PickList *m_join = nullptr;
    QPushButton *m_apart = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    controls::EmptyState *m_empty;
    FindingCard *m_card = nullptr;
    controls::PhotoStrip *m_strip = nullptr;
};

}
