#pragma once

#include "tests/gui/sight.h"

#include <vector>

namespace xunzhen::testing {

/// Something at risk that was seen in the workshop.
struct SeenRisk
{
    QString question; ///< of the list, as it was asked on the spot
    QString place;
    QString note;
    QString photo; ///< file
};

/// All that somebody who comes from a workshop knows.
struct Workshop
{
    QString firm;
    int questions = 0; ///< on the list; what is not among the risks was fine
    std::vector<SeenRisk> risks;
};

/// Somebody who meets the program for the first time, in Chinese. Reads what is in sight, writes what was seen in the workshop where
/// the words ask for it, presses the primary button, and otherwise the button whose words say what is missing. Opens no help.
class Newcomer
{
public:
    enum class Hands { Mouse, Keyboard }; ///< text is typed and a signature drawn with either

    Newcomer(Office &office, Workshop workshop, Hands hands = Hands::Mouse);

    /// Goes on until the report is issued. Fails the test, with all that was done, where two primary buttons compete or none is in
    /// sight, where a press changes nothing that one sees, and when it takes too long.
    void carryOut();

private:
    bool isDone() const;
    void lookForThePrimary();
    bool sign();
    bool findTheFirm();
    bool chooseTheList();
    bool answer();
    bool writeWhatWasSeen();
    bool addThePhoto(const SeenRisk &risk);
    bool fillThePlan();
    bool goOn();

    const SeenRisk *riskInSight() const;
    bool fill(const QString &words, const QString &text);
    void write(QWidget &field, const QString &text);
    void openCell(QAbstractItemView &table, const QModelIndex &cell);
    void press(QAbstractButton &button);
    void bring(QWidget &widget);
    void tabTo(QWidget &widget);
    void key(Qt::Key key);
    void settleAfter(const QString &before, const QString &deed);
    void did(const QString &deed);
    [[noreturn]] void stumble(const QString &over);

    Office &m_office;
    Sight m_sight;
    Workshop m_workshop;
    Hands m_hands;
    QStringList m_log;
    QStringList m_photographed; ///< questions
    QString m_met;              ///< who went along, as it was read on the way
};

}
