#pragma once

#include "app/cli/context.h"

#include <CLI/CLI.hpp>

namespace xunzhen::cli {

// One file a noun; each adds its verbs to the program.
void addStoreVerbs(CLI::App &program, Context &context);
void addPersonVerbs(CLI::App &program, Context &context);
void addSettingsVerbs(CLI::App &program, Context &context);
void addEnterpriseVerbs(CLI::App &program, Context &context);
void addPackVerbs(CLI::App &program, Context &context);
void addPackDraftVerbs(CLI::App &pack, Context &context); ///< further verbs of the noun pack
void addLawVerbs(CLI::App &program, Context &context);
void addVisitVerbs(CLI::App &program, Context &context);
void addPlanVerbs(CLI::App &program, Context &context);
void addPaperVerbs(CLI::App &program, Context &context);
void addPaperCopyVerb(CLI::App &paper, Context &context); ///< a further verb of the noun paper
void addNumberVerbs(CLI::App &paper, Context &context);    ///< likewise
void addPaperFormVerbs(CLI::App &paper, Context &context); ///< further verbs of the noun paper
void addGalleryVerb(CLI::App &paper, Context &context);    ///< likewise
void addDrawVerb(CLI::App &program, Context &context);
void addPublicationVerb(CLI::App &program, Context &context);
void addStatsVerb(CLI::App &program, Context &context);
void addHandoutVerbs(CLI::App &program, Context &context);
void addCaseFileVerbs(CLI::App &program, Context &context);
void addTemplateVerbs(CLI::App &program, Context &context);
void addSyncVerbs(CLI::App &program, Context &context);
void addEnrolmentVerbs(CLI::App &sync, Context &context); ///< further verbs of the noun sync
void addConflictVerbs(CLI::App &sync, Context &context);  ///< likewise
void addOriginalVerbs(CLI::App &sync, Context &context);  ///< the same
void addHandoffVerbs(CLI::App &sync, Context &context);   ///< the same
void addDemoVerb(CLI::App &program, Context &context);

/// The feature's presence from yes, no or unknown. Throws Error(InvalidInput).
domain::Presence presenceFrom(const std::string &word);
/// What is known of a firm's feature, as one JSON object and as one line for people.
QJsonObject featureAsJson(const services::FirmFeature &feature);
QString featureAsLine(const services::FirmFeature &feature);

/// A verb with a description and what it does; failures become exit codes.
CLI::App *addVerb(CLI::App &noun, Context &context, const char *name, const char *description, std::function<void()> act);

template<typename IdType>
IdType parseId(const std::string &text)
{
    const auto id = IdType::tryParse(QString::fromStdString(text));
    if (!id)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("not an id: ") + QString::fromStdString(text));
    return *id;
}

}
