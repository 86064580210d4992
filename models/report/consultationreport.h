#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Everything the 会诊报告 (consultation report) shows, as plain values read in one transaction.
/// Text is shown as it stands; codes (grade, answer, kind …) are turned into words by the
/// template's wording.json, so that a bureau can change a word without recompiling. Empty text,
/// empty lists and absent options are allowed everywhere: the paper says 无 or leaves the row out.
/// Local times are printed as they stand (convert to the bureau's time zone before).
namespace xunzhen::report {

/// A JPEG or PNG. `path` is read while rendering when `bytes` is empty; both empty: no picture.
struct Picture
{
    QByteArray bytes;
    QString path;

    bool isEmpty() const { return bytes.isEmpty() && path.isEmpty(); }
};

/// A photo of the annex, numbered 图1, 图2 … in list order. Findings refer to it by `id`.
struct ReportPhoto
{
    QString id;
    Picture picture;     ///< the print copy: upright, shrunk
    QString caption;
    QString place;
    QDateTime takenAt;
    QString takenBy;
    QString sha256;      ///< of the original file, hex
};

struct ReportEnterprise
{
    QString name;
    QString uscc;
    QString address;
    QString legalRepresentative;
    QString contact;
    QString phone;
    QString trade;         ///< code and name as one text
    QString scale;
    QString employees;
    QString mainProducts;
    QString overview;      ///< free text, may have several paragraphs (line breaks)
    QStringList riskTags;  ///< e.g. 粉尘涉爆, 有限空间
};

/// A member of the consultation team: inspector or expert.
struct ReportMember
{
    QString name;
    QString organisation;
    QString duty;        ///< code: leader, inspector, expert, recorder
    QString field;
    QString credential;  ///< 执法证号 or expert number
    QString recusal;     ///< statement on 回避 as it was recorded; empty: nothing is said
};

struct ReportAssessment
{
    std::optional<double> score;     ///< of 100
    std::optional<double> previous;  ///< score of the visit before
    QString trend;                   ///< code: better, same, worse, first
    QString summary;                 ///< free text
    int compliant = 0;
    int atRisk = 0;
    int notApplicable = 0;
    int notExamined = 0;
};

struct ExpertView
{
    QString expert;
    QString field;
    QString text;
};

struct ReportFinding
{
    QString id;            ///< referred to by plan items and hazards
    QString item;          ///< check item code
    QString title;
    QString place;
    QString fact;
    QString cause;
    QString grade;         ///< code: minor, general, serious, major
    QStringList citations; ///< e.g. 《中华人民共和国安全生产法》（2021年修正）第三十六条第一款
    QString leniency;      ///< advice on leniency, ready text
    QString bureau;
    std::vector<ExpertView> views;
    QStringList photoIds;
};

struct ReportMajorHazard
{
    QString findingId;
    QString title;
    QString rule;        ///< why it is 重大: the criterion
    QString consequence;
    QStringList steps;   ///< what to do at once, one after the other
    QString grade;       ///< code
    QString owner;
    QString disclosure;  ///< number and date of the 交底书
    std::optional<QDate> due;
};

/// One row of the remediation plan, in the order in which things are to be done.
struct ReportPlanItem
{
    QStringList findingIds;
    QString risk;
    QString place;
    QStringList citations;
    QString measure;
    QString standard;
    QString owner;
    QString help;
    QString bureau;
    QString acceptance;
    std::optional<QDate> due;
};

struct ReportHelp
{
    QString text;
    QString provider;
    QString when;
};

/// A refusal to sign and who saw it.
struct SignatureRefusal
{
    QString reason;
    QString witness;
    QString witnessOrganisation;
    Picture witnessPicture;
};

struct ReportSignature
{
    QString role;   ///< code: leader, inspector, expert, enterprise, recorder, witness
    QString name;
    Picture picture;
    std::optional<QDate> date;
    std::optional<SignatureRefusal> refusal;
};

struct AnsweredItem
{
    QString code;
    QString question;
    QString answer;   ///< code: compliant, atRisk, notApplicable, notExamined
    QString note;     ///< note, place and measurement as one text
};

struct AnsweredSection
{
    QString title;
    std::vector<AnsweredItem> items;
};

struct AnsweredChecklist
{
    QString code;
    QString title;
    QString version;
    std::vector<AnsweredSection> sections;
};

struct ReportDissent
{
    QString who;
    QString about;
    QString text;
};

struct ConsultationReport
{
    QString number;        ///< 文号; empty: a draft, the paper says 草
    QString revision;      ///< 更正 note: what it replaces and why; empty: first edition
    QString edition;       ///< 第2版; empty: first edition
    QString kind;          ///< code: service, enforcement
    QDate date;            ///< date of the report; also the date written into the file
    QString district;      ///< e.g. 天津市津南区
    QStringList bureaus;   ///< lead bureau first

    ReportEnterprise enterprise;

    QStringList bases;     ///< 会诊依据, one sentence each
    QString taskSource;    ///< plan, campaign, request …
    QString scope;
    std::optional<QDateTime> begun;
    std::optional<QDateTime> ended;
    QString place;
    QString identification;  ///< how credentials were shown, duties and rights told

    std::vector<ReportMember> members;
    QString process;         ///< free text
    QStringList methods;

    ReportAssessment assessment;
    std::vector<ReportFinding> findings;
    std::vector<ReportMajorHazard> majorHazards;
    std::vector<ReportPlanItem> plan;
    QString planNote;        ///< on order, money, conflicts settled
    std::vector<ReportHelp> helps;
    QStringList notes;       ///< further sentences of 十、说明, after the template's own
    QString enterpriseOpinion;

    std::vector<ReportSignature> signatures;
    std::vector<ReportPhoto> photos;
    std::vector<AnsweredChecklist> checklists;
    std::vector<ReportDissent> dissents;
};

} // namespace xunzhen::report
