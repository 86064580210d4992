#pragma once

#include "ui/controls/card.h"
#include "ui/controls/theme/theme.h"
#include "ui/presentation/visit/checklistoffers.h"

class QCheckBox;
class QPushButton;

namespace xunzhen::controls {
class SearchField;
}

namespace xunzhen::views {

/// Which checklists go along: the chosen ones on top, below them by domain those that fit the firm's trade, the rest on
/// request, and any of them by a word of what they ask. Arrows walk from list to list, Space ticks.
class ChecklistChoice : public controls::Card
{
    Q_OBJECT

public:
    ChecklistChoice(presentation::ChecklistOffers &offers, const controls::Theme &theme, QWidget *parent = nullptr);
    void focusSearch();

Q_SIGNALS:
    /// The firm's trade is to be filled in.
    void tradeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTradeLine();
    QWidget *buildOffers();
    void showOffers();
    void showChosen();
    void addGroup(const presentation::OfferGroup &group);
    void addOffer(const presentation::ChecklistOffer &offer);
    QCheckBox *addBox(QVBoxLayout &column, const presentation::ChecklistOffer &offer, const QString &name);
    QLabel *quiet(const QString &text);
    void move(const QObject *from, int by);

    presentation::ChecklistOffers &m_offers;
    controls::SearchField *m_search;
    QCheckBox *m_all;
    QWidget *m_trade;
    QLabel *m_sum;
    QVBoxLayout *m_chosen;
    QVBoxLayout *m_rows = nullptr;
    QList<QCheckBox *> m_boxes; ///< on offer, in order
    QLabel *m_hidden;
};

}
