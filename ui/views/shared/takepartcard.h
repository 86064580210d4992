#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/shared/sharingpresenter.h"
#include "ui/views/context.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xunzhen::views {

/// Taking part for the first time: founding a space in an empty folder, joining the colleagues', or asking without the folder.
class TakePartCard : public controls::Card
{
    Q_OBJECT

public:
    TakePartCard(const Context &context, presentation::SharingPresenter &presenter, QWidget *parent = nullptr);

    /// Asks for the colleagues' folder and joins its space, or says where it lies now.
    void join();

private:
    QLayout *buildWays();
    QWidget *buildFounding();
    void found();
    void foundHere();
    void askByFile();

    Context m_context;
    presentation::SharingPresenter &m_presenter;
    QLineEdit *m_space = nullptr;
    QWidget *m_foundBox = nullptr;
    QLabel *m_foundWhere = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_encrypt = nullptr;
    QPushButton *m_foundHere = nullptr;
    QString m_foundFolder;
};

/// Offers these kinds in the words of the page; the data of an item is the kind.
void offerKinds(QComboBox &box, const std::vector<domain::SpaceKind> &kinds);

}
