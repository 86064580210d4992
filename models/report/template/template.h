#pragma once

#include "models/report/font/typecase.h"
#include "models/report/layout/pagenumbers.h"
#include "models/report/template/wording.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace xunzhen::report {

/// The files of a paper's folder; `form` is empty for papers that ask for nothing.
struct TemplateFiles
{
    QByteArray layout;  ///< template.json
    QByteArray wording; ///< wording.json
    QByteArray form;    ///< form.json

    /// Reads a folder or resource path. Throws base::Error(NotFound, TooLarge).
    static TemplateFiles load(const QString &folder);
    /// SHA-256 (hex) over all files.
    QString hash() const;
    bool operator==(const TemplateFiles &) const = default;
};

/// A paper's layout and words, checked: constructed means every style, font, sentence and field it
/// names exists. Read-only afterwards; any thread may share it.
class Template
{
public:
    /// `schema` has every field the paper offers. Throws base::Error(InvalidInput) with one Problem
    /// for each fault, its place being "template.json:12" or "wording.json:3"; TooLarge "template-too-large",
    /// "template-too-deep", "paper-too-long" (see limits.h).
    static Template parse(const TemplateFiles &files, const nlohmann::json &schema);
    static Template parse(const QByteArray &templateJson, const QByteArray &wordingJson, const nlohmann::json &schema)
    {
        return parse({templateJson, wordingJson, {}}, schema);
    }
    /// Reads template.json and wording.json of a folder or resource path. Throws base::Error(NotFound).
    static Template load(const QString &folder, const nlohmann::json &schema);

    const QString &id() const { return m_id; }
    const QString &version() const { return m_version; }
    const QString &title() const { return m_title; }
    /// TemplateFiles::hash of the files it was read from.
    const QString &hash() const { return m_hash; }

    const PageGeometry &geometry() const { return m_geometry; }
    const StyleSheet &styles() const { return m_styles; }
    const TypeCase::Chains &chains() const { return m_chains; }
    const Wording &wording() const { return m_wording; }
    const nlohmann::json &blocks() const { return m_blocks; }
    /// Text with {{page}} and {{pages}}, and the style it is set in.
    const QString &pageNumber() const { return m_pageNumber; }
    const QString &pageNumberStyle() const { return m_pageNumberStyle; }
    NumberPosition numberPosition() const { return m_numberPosition; }
    /// Text above every page after the cover, such as 草稿; may be empty.
    const QString &pageMark() const { return m_pageMark; }
    const QString &pageMarkStyle() const { return m_pageMarkStyle; }
    /// Text at the foot of the type area of every page after the cover, such as 被询问人（签名）：; may be empty.
    const QString &pageFoot() const { return m_pageFoot; }
    const QString &pageFootStyle() const { return m_pageFootStyle; }
    /// First parts of the fields that blocks and sentences name: "findings", "enterprise".
    const std::set<std::string> &usedFields() const { return m_usedFields; }

private:
    friend class TemplateReader;

    QString m_id;
    QString m_version;
    QString m_title;
    QString m_hash;
    PageGeometry m_geometry;
    StyleSheet m_styles;
    TypeCase::Chains m_chains;
    Wording m_wording;
    nlohmann::json m_blocks;
    QString m_pageNumber;
    QString m_pageNumberStyle;
    QString m_pageMark;
    QString m_pageMarkStyle;
    NumberPosition m_numberPosition = NumberPosition::Outer;
    QString m_pageFoot;
    QString m_pageFootStyle;
    std::set<std::string> m_usedFields;
};

} // namespace xunzhen::report
