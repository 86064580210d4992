#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace xunzhen::controls {

/// A question that loses something when answered wrongly; everything else undoes instead of asking.
struct Question
{
    QString title;
    QString text;       ///< what it means, in one or two sentences
    QString action;     ///< the verb on the button: 签发
    bool dangerous = false;
};

/// Asks such questions. Tests answer them without a window.
class Confirmation
{
public:
    virtual ~Confirmation() = default;
    virtual bool confirms(QWidget *parent, const Question &question) = 0;
    /// Also asks for a text (a reason, a name). nullopt = not confirmed; never an empty text.
    virtual std::optional<QString> text(QWidget *parent, const Question &question, const QString &label) = 0;
};

/// A modal dialog of our own, so that the button says what it does.
class DialogConfirmation : public Confirmation
{
public:
    bool confirms(QWidget *parent, const Question &question) override;
    std::optional<QString> text(QWidget *parent, const Question &question, const QString &label) override;
};

}
