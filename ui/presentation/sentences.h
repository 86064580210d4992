#pragma once

#include "models/base/error.h"
#include "models/domain/visit/filecheck.h"
#include "models/domain/visit/visitguard.h"
#include "models/services/syncservice.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// Codes of the models turned into a translated sentence for people: what happened · what is safe · what next. A code
/// without a sentence of its own gives a generic one that quotes the code. Qt Core only: the command line uses it too.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    /// The whole failure, with the reasons (its problems) behind it, at most five of them.
    static QString of(const base::Error &error);
    /// One reason, preceded by its place when it has one.
    static QString of(const base::Problem &problem);
    static QString of(const domain::GuardNote &note);
    static QString of(const domain::Gap &gap);
    static QString of(const services::SyncNote &note);
    /// The reason alone, without its place.
    static QString reason(const QString &code, const QStringList &arguments);

private:
    static QString failure(base::ErrorCode code);
    static QString gap(const QString &code);
    static QString guard(const QString &code);
    static QString sync(const QString &code);
    static QString problem(const QString &code);
    static QString place(const QString &place);
    static QString filled(QString sentence, const QString &code, const QStringList &arguments);
};

}
