#include "ui/presentation/sentencetables.h"

#include <QtGlobal>

namespace xunzhen::presentation {

const SentenceTable &guardSentences()
{
    static const SentenceTable table{
        {"lead-inspector-missing", QT_TRANSLATE_NOOP("Sentences", "There is no lead inspector yet. Please say who you are.")},
        {"second-inspector-missing", QT_TRANSLATE_NOOP("Sentences", "There is no second inspector. An enforcement check needs two qualified inspectors.")},
        {"same-inspector", QT_TRANSLATE_NOOP("Sentences", "%1 is chosen twice. Please choose two different inspectors.")},
        {"credential-missing", QT_TRANSLATE_NOOP("Sentences", "%1 has no credential number on record.")},
        {"credential-unknown-until", QT_TRANSLATE_NOOP("Sentences", "It is not on record until when the credential of %1 is valid.")},
        {"credential-expired", QT_TRANSLATE_NOOP("Sentences", "The credential of %1 expired on %2.")},
        {"withdrawn", QT_TRANSLATE_NOOP("Sentences", "The qualification of %1 has been withdrawn.")},
        {"not-an-inspector", QT_TRANSLATE_NOOP("Sentences", "%1 is not an inspector.")},
        {"enterprise-voided", QT_TRANSLATE_NOOP("Sentences", "The record of %1 has been taken out: %2.")},
        {"positive-list", QT_TRANSLATE_NOOP("Sentences", "%1 is on the positive list: visited less or not at all.")},
        {"frequency-reached", QT_TRANSLATE_NOOP("Sentences", "%1 enforcement checks in %3 already; the limit set is %2.")},
        {"visit-open", QT_TRANSLATE_NOOP("Sentences", "A visit of your bureau since %2 is still open. You can go on with that one.")},
        {"visit-open-elsewhere", QT_TRANSLATE_NOOP("Sentences", "%1 has a visit open here since %2. You may want to go together.")},
        {"visited-recently", QT_TRANSLATE_NOOP("Sentences", "%1 was here on %2 (%3).")},
    };
    return table;
}

const SentenceTable &gapSentences()
{
    static const SentenceTable table{
        {"lead-inspector-missing", QT_TRANSLATE_NOOP("Sentences", "The lead inspector is missing")},
        {"lead-unqualified", QT_TRANSLATE_NOOP("Sentences", "The lead inspector was not qualified on the day of the visit: %1")},
        {"second-inspector-missing", QT_TRANSLATE_NOOP("Sentences", "The second inspector is missing")},
        {"second-unqualified", QT_TRANSLATE_NOOP("Sentences", "The second inspector was not qualified on the day of the visit: %1")},
        {"same-inspector", QT_TRANSLATE_NOOP("Sentences", "Both inspectors are the same person: %1")},
        {"companion-missing", QT_TRANSLATE_NOOP("Sentences", "Nobody of the firm is named as having been there")},
        {"opened-in-future", QT_TRANSLATE_NOOP("Sentences", "The visit lies in the future (%1): check the clock of this laptop")},
        {"no-questions", QT_TRANSLATE_NOOP("Sentences", "The visit has no questions")},
        {"unanswered", QT_TRANSLATE_NOOP("Sentences", "Not examined yet: %1")},
        {"answer-outdated", QT_TRANSLATE_NOOP("Sentences", "The question changed after it was answered: %1")},
        {"answered-before-visit", QT_TRANSLATE_NOOP("Sentences", "Answered before the visit began: %1")},
        {"original-away", QT_TRANSLATE_NOOP("Sentences", "Of the photo %1 only the thumbnail is on this laptop. The photo is safe in the shared folder or with whoever took it. Fetch the originals, then try again.")},
        {"photo-missing", QT_TRANSLATE_NOOP("Sentences", "A photo is missing: %1")},
        {"video-missing", QT_TRANSLATE_NOOP("Sentences", "A video is recommended: %1")},
        {"document-missing", QT_TRANSLATE_NOOP("Sentences", "A picture of the document is recommended: %1")},
        {"measure-missing", QT_TRANSLATE_NOOP("Sentences", "A measurement is missing: %1")},
        {"measure-contradicts", QT_TRANSLATE_NOOP("Sentences", "The measurement contradicts the answer: %1")},
        {"finding-missing", QT_TRANSLATE_NOOP("Sentences", "At risk, but without a finding: %1")},
        {"finding-without-risk", QT_TRANSLATE_NOOP("Sentences", "A finding without an answer at risk: %1")},
        {"fact-missing", QT_TRANSLATE_NOOP("Sentences", "What was seen is not written down: %1")},
        {"clause-missing", QT_TRANSLATE_NOOP("Sentences", "No clause is named: %1")},
        {"disposal-missing", QT_TRANSLATE_NOOP("Sentences", "It is not said where this goes: %1")},
        {"disposal-reason-missing", QT_TRANSLATE_NOOP("Sentences", "A major hazard treated as service needs a reason: %1")},
        {"hazard-missing", QT_TRANSLATE_NOOP("Sentences", "Graded major, but it is not said which major hazard: %1")},
        {"leniency-on-major", QT_TRANSLATE_NOOP("Sentences", "Leniency is not open to a major hazard: %1")},
        {"plan-missing", QT_TRANSLATE_NOOP("Sentences", "There is no remediation for: %1")},
        {"plan-measure-missing", QT_TRANSLATE_NOOP("Sentences", "The measure is missing: %1")},
        {"plan-standard-missing", QT_TRANSLATE_NOOP("Sentences", "The standard is missing: %1")},
        {"plan-owner-missing", QT_TRANSLATE_NOOP("Sentences", "Nobody is named to fix it: %1")},
        {"emergency-missing", QT_TRANSLATE_NOOP("Sentences", "A major hazard without an emergency measure: %1")},
        {"due-missing", QT_TRANSLATE_NOOP("Sentences", "The date is missing: %1")},
        {"due-before-visit", QT_TRANSLATE_NOOP("Sentences", "The date %2 lies before the visit: %1")},
        {"contradiction-measures", QT_TRANSLATE_NOOP("Sentences", "No. %1 and no. %2 ask for opposite things at “%3”. Please settle which holds, or say why both do.")},
        {"contradiction-order", QT_TRANSLATE_NOOP("Sentences", "No. %1 is due before no. %2, which it needs done first. Please move one of the days.")},
        {"contradiction-dates", QT_TRANSLATE_NOOP("Sentences", "No. %1 and no. %2 demand the same thing by two different days. Please give it one day.")},
        {"contradiction-owners", QT_TRANSLATE_NOOP("Sentences", "No. %1 and no. %2 demand the same thing of two people. Please name one who answers for it.")},
        {"contradiction-emergency", QT_TRANSLATE_NOOP("Sentences", "The emergency measure of no. %1 lasts until %2, beyond the day by which it is fixed. Please change one of the two.")},
        {"contradiction-leniency", QT_TRANSLATE_NOOP("Sentences", "Leniency is proposed for “%1”, but “%2” at the same place is a major hazard. Please look at the proposal again.")},
        {"overall-missing", QT_TRANSLATE_NOOP("Sentences", "The overall assessment is empty")},
        {"talk-missing", QT_TRANSLATE_NOOP("Sentences", "It is not written what was agreed with the firm")},
        {"signature-lead", QT_TRANSLATE_NOOP("Sentences", "The lead inspector has not signed")},
        {"signature-second", QT_TRANSLATE_NOOP("Sentences", "The second inspector has not signed")},
        {"signature-name", QT_TRANSLATE_NOOP("Sentences", "%1 signed in the place of %2: please let %2 sign again")},
        {"conflict", QT_TRANSLATE_NOOP("Sentences", "Two people changed this in different ways; please settle it under Sharing first: %1")},
        {"signature-expert", QT_TRANSLATE_NOOP("Sentences", "The expert has not signed: %1")},
        {"signature-firm", QT_TRANSLATE_NOOP("Sentences", "The firm has neither signed nor refused")},
        {"refusal-witness-missing", QT_TRANSLATE_NOOP("Sentences", "The refusal of %1 has no witness")},
        {"finding-photo-missing", QT_TRANSLATE_NOOP("Sentences", "A photo of what was found is recommended: %1")},
        {"rights-not-told", QT_TRANSLATE_NOOP("Sentences", "No notice of rights is issued: that credentials were shown and rights told is not on file")},
        {"notice-not-given", QT_TRANSLATE_NOOP("Sentences", "The firm was given no notice of the visit yet")},
        {"clause-replaced", QT_TRANSLATE_NOOP("Sentences", "%2 was replaced by the version of %3 before the visit: %1")},
        {"clause-not-in-force", QT_TRANSLATE_NOOP("Sentences", "%2 comes into force only on %3: %1")},
        {"disclosure-missing", QT_TRANSLATE_NOOP("Sentences", "The major hazard is not disclosed to the firm yet: %1")},
        {"disclosure-unfinished", QT_TRANSLATE_NOOP("Sentences", "The disclosure is begun and not issued: %1")},
        {"paper-unfinished", QT_TRANSLATE_NOOP("Sentences", "Begun and not issued: %1")},
        {"paper-not-served", QT_TRANSLATE_NOOP("Sentences", "Issued, but there is no receipt that it reached the firm: %1")},
        {"signed-before-answer", QT_TRANSLATE_NOOP("Sentences", "%1 signed before the last change: please sign again")},
    };
    return table;
}

}
