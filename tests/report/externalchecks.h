#pragma once

#include "models/report/paperrenderer.h"

#include <QStringList>
#include <QTemporaryDir>

namespace xunzhen::testing {

/// What programs of other people say of papers. Each paper is signed as an issued one is, and then held against: qpdf --check;
/// PDF/A-1b by PDFBox preflight; pdffonts (embedded, subset, with ToUnicode, no Type 3); pdftotext (no radicals U+2E80–2FDF, every
/// paragraph and every character beyond U+FFFF read back); pdfsig (valid, whole document); the structure of its OFD.
/// For a gallery: add all papers, then ask once, as starting PDFBox takes longer than its check.
class ExternalChecks
{
public:
    /// `name` is a file name without suffix, unlike the others.
    void add(const QString &name, const report::RenderedPaper &paper);
    /// Runs everything that is installed.
    void run();

    /// "rich.pdf · qpdf: …"; empty when all is well.
    const QStringList &faults() const { return m_faults; }
    /// Programs that are not installed here.
    const QStringList &skipped() const { return m_skipped; }

private:
    struct Paper
    {
        QString path;
        report::PageModel pages;
    };

    bool isMissing(const QString &program, const QString &package);
    void need(bool holds, const Paper &paper, const QString &fault);
    void checkSyntax(const Paper &paper);
    void checkFonts(const Paper &paper);
    void checkText(const Paper &paper);
    void checkSignature(const Paper &paper);
    void checkOfd(const Paper &paper);
    void checkArchive();

    QTemporaryDir m_folder;
    std::vector<Paper> m_papers;
    QStringList m_faults, m_skipped;
};

} // namespace xunzhen::testing
