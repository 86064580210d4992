#pragma once

#include "models/base/work.h"
#include "models/report/consultationreport.h"
#include "models/report/content/content.h"
#include "models/report/font/typecase.h"
#include "models/report/handout.h"
#include "models/report/papertext.h"
#include "models/report/template/template.h"

namespace xunzhen::report {

/// A paper ready to be shown, printed, signed and kept.
struct RenderedPaper
{
    QByteArray pdf;     ///< PDF/A-1b
    PageModel pages;    ///< for preview and printer, see sink/pagepainter.h
    std::vector<Substitution> substitutions; ///< faces and characters set in another font than wished
    QString missing;    ///< characters no font has; the paper shows 〓 for each
    PaperText text;     ///< what the pages were laid out from, see odt/odtwriter.h
    QString digest;     ///< SHA-256 (hex) of the record shown; stands in the file and its QR code
};

/// Content + template + fonts → pages and PDF. Pure: the same input gives the same bytes; no clock,
/// no state; any thread. Throws base::Error: Cancelled, NotFound (no font at all), InvalidInput (no
/// date), Io and DamagedFile (a picture; the problem's place names it).
class PaperRenderer
{
public:
    static RenderedPaper render(const ConsultationReport &report, const Template &paper, const FontSet &fonts,
                                const base::Work &work = {});
    static RenderedPaper render(const Content &content, const Template &paper, const FontSet &fonts,
                                const base::Work &work = {});
    /// Pages without a PDF: what a live preview needs.
    static RenderedPaper layOut(const Content &content, const Template &paper, const FontSet &fonts,
                                const base::Work &work = {});

    static RenderedPaper render(const Handout &handout, const Template &paper, const FontSet &fonts,
                                const base::Work &work = {});

    /// The template that comes with the program, or a bureau's copy in `folder`.
    static Template consultationTemplate(
        const QString &folder = QStringLiteral(":/xunzhen/templates/consultation-report"));
    /// The template of a handout of this kind; the folder is named as the kind, handout-checklist and so on.
    static Template handoutTemplate(domain::HandoutKind kind,
                                    const QString &folder = QStringLiteral(":/xunzhen/templates"));
};

} // namespace xunzhen::report
