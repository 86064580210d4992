#pragma once

#include "ui/presentation/shared/placespresenter.h"
#include "ui/views/context.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::views {

/// A further folder, in two steps: it is chosen and looked into; then the dialog says what lies there and what can be done:
/// meet a space there too, join the one it holds, or found a new one. Closes when that is done; a failure is told in it.
class SpaceDialog : public QDialog
{
    Q_OBJECT

public:
    SpaceDialog(const Context &context, presentation::PlacesPresenter &presenter, QWidget *parent);

private:
    void buildLayout();
    QLayout *buildFolder();
    QWidget *buildFounding();
    QLayout *buildFoot();
    void connectParts();
    void choose();
    void onOffered(const presentation::FolderOffer &offer);
    void offerWays();
    void refresh();
    void act();
    QString actWord() const;
    bool isFounding() const;

    Context m_context;
    presentation::PlacesPresenter &m_presenter;
    presentation::FolderOffer m_offer;
    QLabel *m_folder = nullptr, *m_told = nullptr;
    QPushButton *m_choose = nullptr, *m_act = nullptr;
    QWidget *m_waysBox = nullptr, *m_founding = nullptr;
    QVBoxLayout *m_ways = nullptr;
    QButtonGroup *m_group = nullptr; ///< ids: place in m_offer.addable; kFound = a new space
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_encrypt = nullptr;
};

}
