#pragma once

#include "models/services/paperservice.h"
#include "ui/presentation/papers/pagecomparison.h"
#include "ui/presentation/tone.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What a verdict says to an inspector.
struct VerdictPage
{
    Tone tone = Tone::Neutral;
    QString icon;     ///< name in resources/icons
    QString sentence; ///< the verdict, large
    QString meaning;  ///< what it means
    QString next;     ///< what to do now
    std::vector<std::pair<QString, QString>> facts;
};

/// Turns the verdict on a PDF into words.
class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    /// `size` of the file in bytes.
    static VerdictPage of(const services::PaperVerdict &verdict, qint64 size);
    /// "Pages 2, 5 look different …", from the pages of a changed file and of the kept original.
    static QString of(const PageComparison &comparison);

private:
    static void describe(VerdictPage &page, const services::PaperVerdict &verdict);
    static void describeUnknown(VerdictPage &page, const services::PaperVerdict &verdict);
    static void addFacts(VerdictPage &page, const services::PaperVerdict &verdict, qint64 size);
    static QString signature(const report::SignatureReport &signature, qint64 size);
    static QString certificate(const services::PaperVerdict &verdict);
};

}
