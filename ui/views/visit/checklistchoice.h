#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/visit/registerpresenter.h"

class QCheckBox;
class QComboBox;

namespace xunzhen::views {

/// Which checklists go along: first those that fit the firm's trade, the rest on request.
class ChecklistChoice : public controls::Card
{
    Q_OBJECT

public:
    ChecklistChoice(presentation::RegisterPresenter &presenter, QWidget *parent = nullptr);

private:
    void refresh();
    void fillPacks();
    void addOffer(const presentation::ChecklistOffer &offer);

    presentation::RegisterPresenter &m_presenter;
    QComboBox *m_packs;
    QCheckBox *m_all;
    QVBoxLayout *m_rows;
};

}
