#pragma once

#include "ui/controls/theme/theme.h"

#include <QDialog>
#include <QImage>

#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xunzhen::controls {
class SignaturePad;
}

namespace xunzhen::views {

/// Over the whole window: everybody signs in turn, large enough for a finger. Each signature is handed over as soon as it is taken,
/// and the next place without one comes up; after the last the sheet closes. Shown with open(); never blocks.
class SigningSheet : public QDialog
{
    Q_OBJECT

public:
    struct Place
    {
        QString role;  ///< in the window's language
        QString name;  ///< who is expected
        bool isDone = false;
        bool mayRefuse = false;
    };

    SigningSheet(const controls::Theme &theme, std::vector<Place> places, int first, QWidget *parent);

Q_SIGNALS:
    void taken(int place, const QString &name, const QImage &strokes);
    /// Somebody does not sign, or is not there; the sheet has closed.
    void refusalChosen(int place, const QString &name);

private:
    QHBoxLayout *buildHead();
    QHBoxLayout *buildFoot();
    void turnTo(int place);
    void judge();
    void onTake();
    void fitIntoWindow();

    std::vector<Place> m_places;
    int m_at = -1;
    QHBoxLayout *m_order = nullptr;
    std::vector<QLabel *> m_marks;
    QLabel *m_role = nullptr;
    QLineEdit *m_name = nullptr;
    controls::SignaturePad *m_pad = nullptr;
    QPushButton *m_back = nullptr, *m_clear = nullptr, *m_refuse = nullptr, *m_take = nullptr;
};

}
