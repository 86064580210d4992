#pragma once

#include "models/domain/checklist/applicability.h"
#include "models/domain/handout/handoutkind.h"
#include "models/domain/paper/paper.h"
#include "models/domain/paper/paperform.h"
#include "models/domain/remediation/remediation.h"
#include "models/domain/visit/progress.h"
#include "models/domain/visit/visit.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// The word of the screen for each notion of the glossary, and how dates are said. Qt Core only.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString of(domain::Grade grade);
    static QString of(domain::Verdict verdict);
    static QString of(domain::VisitKind kind);
    static QString of(domain::VisitState state);
    static QString of(domain::Step step);
    static QString of(domain::RemediationState state);
    static QString of(domain::Signer signer);
    static QString of(domain::LeniencyKind kind);
    static QString of(domain::Presence presence);
    static QString of(domain::HandoutKind kind);
    /// "service", "order", "transfer": where a finding goes.
    static QString disposal(const QString &code);
    /// "environment", "emergency", …: the enforcement domain; an unknown code is shown as it is.
    static QString domain(const QString &code);
    /// In the language of the window.
    static QString of(const domain::FormWord &word);
    static QString paperKind(const QString &code);
    /// Kind, number and edition of an issued paper; kind and 草 of a draft.
    static QString paperTitle(const domain::Paper &paper);
    static QString draftTitle(const QString &kind);
    /// Number and edition, as a file may be called; without an ending.
    static QString paperFileName(const domain::Paper &paper);
    /// ✓ ! – · : the sign that goes with the word, so that colour never stands alone.
    static QString sign(domain::Verdict verdict);
    static QString sign(domain::Grade grade);

    /// Who told something and on what day; empty when nobody has.
    static QString told(const QString &who, const QDateTime &at, QDate today = {});
    /// 3月5日 周四; with the year when it is not `today`'s.
    static QString day(QDate day, QDate today = {});
    /// 10:42:07 of the user's own time zone.
    static QString clock(const QDateTime &moment);
    /// Day and 10:42.
    static QString moment(const QDateTime &moment);
    /// "overdue by 3 days", "due today", "12 days left"; empty when nothing is due.
    static QString daysLeft(std::optional<int> days);
    /// Where an OFD edition was written, and that it is not the original.
    static QString ofdSaved(const QString &path, bool isIssued);
    /// Where an editable copy was written, and that it is no official paper.
    static QString copySaved(const QString &path);
    /// ✓12 !2 –1 ·4, parts that are nought left out.
    static QString counts(const domain::Counts &counts);
};

}
