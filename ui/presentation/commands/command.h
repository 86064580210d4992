#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace xunzhen::presentation {

/// Something one can do now. The keys, the search box and the list of keys in the help are all made from it, so that they
/// never differ.
struct Command
{
    QString id;                        ///< "visit.next-risk", for tests and what was used last
    QString words;                     ///< a verb, in the language of the window
    QString otherWords = {};           ///< what else people call it, for the search; both languages
    QKeySequence keys = {};            ///< empty = none
    QString icon = {};                 ///< name in resources/icons
    std::function<void()> run = {};
    std::function<bool()> isEnabled = {}; ///< null = always
    QList<QKeySequence> otherKeys = {};   ///< run it too, and are not told
};

using Commands = std::vector<Command>;

}
