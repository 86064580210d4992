#pragma once

#include "models/report/font/fontset.h"
#include "models/report/paperrenderer.h"
#include "models/report/casefile.h"

#include <QStringList>

#include <map>

namespace xunzhen::services {

/// The sheets of one case file, laid out by their templates: case-cover, case-list, case-closing, case-answers. One thread.
/// Throws base::Error.
class CasePress
{
public:
    CasePress(const QStringList &fontFolders, const base::Work &work);

    report::RenderedPaper layOut(const QString &templateId, const report::CaseFile &values);
    QByteArray pdf(const QString &templateId, const report::CaseFile &values);
    QByteArray stamps(int count);
    /// A fixed sentence of the list's wording.
    QString word(const QString &key);
    const report::Template &paper(const QString &id);
    /// Id and hash of every template used so far.
    std::map<QString, QString> used() const;

private:
    const base::Work &m_work;
    const report::FontSet m_fonts;
    std::map<QString, report::Template> m_templates;
};

}
