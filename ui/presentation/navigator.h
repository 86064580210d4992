#pragma once

#include "models/domain/ids.h"
#include "models/domain/visit/visit.h"

#include <memory>
#include <optional>

namespace xunzhen::presentation {

/// A place in the program. `page` is a key of Places; the rest is what the page shall show there.
struct Place
{
    QString page;
    domain::EnterpriseId enterprise = {};
    domain::VisitId visit = {};
    std::optional<domain::Step> step = {};
    QString itemCode = {};
    domain::PaperId paper = {};
    domain::PaperDraftId draft = {}; ///< a 文书 being written
    domain::RemediationId remediation = {};
    QString text = {};       ///< what was searched for; a file that shall be verified
    QString begin = {};      ///< what to begin there at once: "import", "edit"
    QString pack = {};       ///< code of a checklist pack; itemCode is then one of its entries
    std::optional<domain::Citation> citation = {}; ///< an article of the law library
    std::shared_ptr<const Place> from = {};        ///< where one came from, when there is a way back
};

/// The keys of the pages on the rail.
struct Places
{
    static QString workbench() { return QStringLiteral("workbench"); }
    static QString enterprises() { return QStringLiteral("enterprises"); }
    static QString visit() { return QStringLiteral("visit"); }
    static QString remediation() { return QStringLiteral("remediation"); }
    static QString checklists() { return QStringLiteral("checklists"); }
    static QString sharing() { return QStringLiteral("sharing"); }
    static QString papers() { return QStringLiteral("papers"); }
    static QString verify() { return QStringLiteral("verify"); }
    static QString settings() { return QStringLiteral("settings"); }
    static QString statistics() { return QStringLiteral("statistics"); }
    static QString help() { return QStringLiteral("help"); }
    static QString templates() { return QStringLiteral("templates"); } ///< reached from the settings, not on the rail
};

/// Takes the user elsewhere. The main window is the one implementation; tests record where one was sent.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void go(const Place &place) = 0;

    void openEnterprise(const domain::EnterpriseId &id) { go({.page = Places::enterprises(), .enterprise = id}); }
    void startVisit(const domain::EnterpriseId &id) { go({.page = Places::visit(), .enterprise = id}); }
    void openVisit(const domain::VisitId &id, std::optional<domain::Step> step = {}, const QString &itemCode = {})
    {
        go({.page = Places::visit(), .visit = id, .step = step, .itemCode = itemCode});
    }
    void openCitation(const domain::Citation &citation, const Place &from)
    {
        go({.page = Places::checklists(), .citation = citation, .from = std::make_shared<const Place>(from)});
    }
    /// Where a firm is given papers made from the checklist packs.
    void handOut(const domain::EnterpriseId &firm) { go({.page = Places::checklists(), .enterprise = firm}); }
    /// Whether a paper kept here, or a PDF from outside, is what was issued.
    void verifyPaper(const domain::PaperId &id) { go({.page = Places::verify(), .paper = id}); }
    void verifyFile(const QString &path) { go({.page = Places::verify(), .text = path}); }
    void openRemediation(const domain::RemediationId &id) { go({.page = Places::remediation(), .remediation = id}); }
};

}
