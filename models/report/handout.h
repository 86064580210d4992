#pragma once

#include "models/domain/handout/handoutkind.h"

#include <QDate>
#include <QStringList>

#include <vector>

/// Everything a 资料 (handout) of a checklist pack shows, as plain values: 体检清单, 企业自查表, 行业明白纸, 制度文本. Not
/// issued, without a number, never a decision. Empty text and lists are allowed everywhere; a handout without a firm
/// leaves room to write its name by hand.
namespace xunzhen::report {

/// Where the words come from.
struct HandoutSource
{
    QString pack;    ///< title
    QString version;
    QString bureau;  ///< whose pack it is
    QString giver;   ///< the bureau that hands it out; empty: the pack's own
};

struct HandoutFirm
{
    QString name;
    QString uscc;
    QString address;
    QString legalPerson;
    QString contact;
    QString phone;
};

struct HandoutItem
{
    QString code;
    QString question;
    QStringList bases;   ///< 《安全生产法》第四十六条第二款
    QString method;      ///< how it is checked
    QString standard;    ///< what is right
    QString applies;     ///< to which firms the question is put, a claim; empty = to all
    bool major = false;  ///< no may be a major hazard
};

struct HandoutSection
{
    QString title;
    std::vector<HandoutItem> items;
};

struct HandoutList
{
    QString code;
    QString title;
    QString scope;
    std::vector<HandoutSection> sections;
};

struct HandoutSheet
{
    QString trade;  ///< GB/T 4754 code
    QString title;
    QStringList points;
};

/// A policy text with the firm's data in it, see domain/checklist/policytext.h.
struct HandoutPolicy
{
    QString code;
    QString title;       ///< of the template
    QString heading;     ///< as the text itself begins; empty = title
    QStringList paragraphs;
};

struct Handout
{
    domain::HandoutKind kind = domain::HandoutKind::Checklist;
    QDate date;          ///< of handing out; also the date written into the file
    HandoutSource source;
    HandoutFirm firm;
    std::vector<HandoutList> lists;
    std::vector<HandoutSheet> sheets;
    std::vector<HandoutPolicy> policies;
};

} // namespace xunzhen::report
