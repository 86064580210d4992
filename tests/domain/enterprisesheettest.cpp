#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/enterprise/enterprisesheet.h"
#include "models/domain/enterprise/tradename.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

const QString kCode = QStringLiteral("91350100M000100Y43");
const QString kName = QStringLiteral("天津市恒达机械有限公司");

Enterprise firm(const QString &name, const QString &uscc = {}, const QString &address = {})
{
    Enterprise enterprise;
    enterprise.name = name;
    enterprise.uscc = uscc;
    enterprise.address = address;
    return enterprise;
}

class Office
{
public:
    void knows(Enterprise enterprise)
    {
        enterprise.id = testing::idOf<EnterpriseId>(++m_count);
        m_byName.emplace(enterprise.name, enterprise);
        if (!enterprise.uscc.isEmpty())
            m_byUscc.emplace(enterprise.uscc, enterprise);
    }
    ImportPreview imports(const std::vector<Enterprise> &rows) const
    {
        std::vector<EnterpriseRow> sheet;
        for (const Enterprise &row : rows)
            sheet.push_back({int(sheet.size()) + 2, row, {}, {}});
        return compare(std::move(sheet), m_byUscc, m_byName);
    }

private:
    std::multimap<QString, Enterprise> m_byUscc, m_byName;
    int m_count = 0;
};

QStringList remarks(const ImportLine &line)
{
    QStringList codes;
    for (const auto &remark : line.row.remarks)
        codes.append(remark.code);
    return codes;
}

}

TEST_CASE("A firm that nobody knows is new")
{
    const auto preview = Office().imports({firm(kName, kCode)});
    CHECK(preview.lines[0].verdict == ImportVerdict::New);
    CHECK(preview.lines[0].existing.isNull());
    CHECK(preview.count(ImportVerdict::New) == 1);
}

TEST_CASE("A known firm is the same, or changed in the fields the row fills")
{
    Office office;
    Enterprise known = firm(kName, kCode, QStringLiteral("小站镇一号"));
    known.phone = QStringLiteral("28500000");
    known.positiveList = true;
    office.knows(known);

    SECTION("the same")
    {
        const auto preview = office.imports({firm(kName, kCode)});
        CHECK(preview.lines[0].verdict == ImportVerdict::Same);
        CHECK(preview.lines[0].existing == testing::idOf<EnterpriseId>(1));
    }
    SECTION("changed")
    {
        Enterprise row = firm(QStringLiteral("天津恒达机械制造有限公司"), kCode, QStringLiteral("小站镇二号"));
        const auto preview = office.imports({row});
        const ImportLine &line = preview.lines[0];
        CHECK(line.verdict == ImportVerdict::Changed);
        CHECK(line.changedFields == QStringList{QStringLiteral("name"), QStringLiteral("address")});
        CHECK(line.before.name == kName);
        const Enterprise after = merged(line.before, row);
        CHECK(after.phone == QStringLiteral("28500000"));
        CHECK(after.positiveList);
        CHECK(after.id == line.existing);
    }
}

TEST_CASE("A code that belongs to a firm with quite another name is a clash")
{
    Office office;
    office.knows(firm(kName, kCode));
    const auto preview = office.imports({firm(QStringLiteral("天津市永安食品有限公司"), kCode)});
    CHECK(preview.lines[0].verdict == ImportVerdict::Clash);
    CHECK(remarks(preview.lines[0]) == QStringList{QStringLiteral("uscc-other-name")});
    CHECK(preview.lines[0].before.name == kName);
}

TEST_CASE("Without a code a firm is known by name and address")
{
    Office office;
    office.knows(firm(kName, {}, QStringLiteral("一号")));
    CHECK(office.imports({firm(kName, {}, QStringLiteral("一号"))}).lines[0].verdict == ImportVerdict::Same);
    CHECK(office.imports({firm(kName, {}, QStringLiteral("二号"))}).lines[0].verdict == ImportVerdict::New);
    CHECK(office.imports({firm(kName)}).lines[0].verdict == ImportVerdict::Same);
    // the row brings the code that the record lacks
    const auto line = office.imports({firm(kName, kCode, QStringLiteral("一号"))}).lines[0];
    CHECK(line.verdict == ImportVerdict::Changed);
    CHECK(line.changedFields == QStringList{QStringLiteral("uscc")});
    office.knows(firm(kName, {}, QStringLiteral("三号")));
    CHECK(office.imports({firm(kName)}).lines[0].verdict == ImportVerdict::Clash);
}

TEST_CASE("A namesake with its own code is another firm")
{
    Office office;
    office.knows(firm(kName, kCode, QStringLiteral("一号")));
    CHECK(office.imports({firm(kName, QStringLiteral("91350100M000100Y51"), QStringLiteral("一号"))}).lines[0].verdict
          == ImportVerdict::New);
}

TEST_CASE("A repeated row does nothing; a row that says otherwise is a clash for both")
{
    const Office office;
    const auto repeated = office.imports({firm(kName, kCode), firm(kName, kCode)});
    CHECK(repeated.lines[0].verdict == ImportVerdict::New);
    CHECK(repeated.lines[1].verdict == ImportVerdict::Same);
    CHECK(remarks(repeated.lines[1]) == QStringList{QStringLiteral("duplicate-row")});
    CHECK(repeated.lines[1].row.remarks[0].arguments == QStringList{QStringLiteral("2")});

    const auto contradicting = office.imports({firm(kName, kCode, QStringLiteral("一号")), firm(kName, kCode, QStringLiteral("二号"))});
    CHECK(contradicting.count(ImportVerdict::Clash) == 2);
    CHECK(contradicting.lines[0].row.remarks[0].arguments == QStringList{QStringLiteral("3"), QStringLiteral("address")});
}

TEST_CASE("A row with problems is rejected and disturbs no other row")
{
    const Office office;
    std::vector<EnterpriseRow> rows{{2, firm(kName, kCode), {{QStringLiteral("uscc-check-digit"), {}, {}}}, {}},
                                    {3, firm(kName, kCode), {}, {}}};
    const auto preview = compare(rows, {}, {});
    CHECK(preview.lines[0].verdict == ImportVerdict::Rejected);
    CHECK(preview.lines[1].verdict == ImportVerdict::New);
}

TEST_CASE("Every field that differs is named once, and every field can be merged")
{
    Enterprise full = firm(kName, kCode, QStringLiteral("一号"));
    full.legalPerson = full.town = full.contact = full.phone = full.tradeCode = full.tradeName = full.scale = full.note =
        QStringLiteral("x");
    full.employees = 7;
    full.established = QDate(2001, 2, 3);
    full.positiveList = true;
    full.longitude = 117.4;
    full.latitude = 38.9;
    const QStringList all = differingFields(Enterprise(), full);
    CHECK(all.size() == 16);
    for (const QString &code : all)
        CHECK(fieldCode(*fieldFromCode(code)) == code);
    CHECK(merged(Enterprise(), full) == full);
    CHECK(merged(full, Enterprise()) == full);
}

TEST_CASE("The distinctive part of a name begins behind the region")
{
    struct Case { const char16_t *name; const char16_t *core; };
    const auto row = GENERATE(values<Case>({{u"天津市恒达机械有限公司", u"恒达机械"},
                                            {u"天津恒达机械有限公司", u"恒达机械"},
                                            {u"天津市津南区恒达机械厂", u"恒达机械"},
                                            {u"津南区小站镇恒达机械厂", u"恒达机械"},
                                            {u"天津滨海新区鑫源商行", u"鑫源"},
                                            {u"（天津）恒达科技股份有限公司", u"恒达科技"},
                                            {u"恒达（天津）科技有限公司", u"恒达天津科技"},
                                            {u"天津大超市有限公司", u"大超市"},
                                            {u"天津", u"天津"},
                                            {u"内蒙古自治区草原牧业有限公司", u"草原牧业"}}));
    CHECK(tradeNameCore(QString::fromUtf16(row.name)) == QString::fromUtf16(row.core));
}

TEST_CASE("A rename is told from another firm")
{
    CHECK(namesAlike(kName, QStringLiteral("天津恒达机械制造有限公司")));
    CHECK(namesAlike(kName, QStringLiteral("天津市恒达机戒有限公司")));
    CHECK_FALSE(namesAlike(kName, QStringLiteral("天津市永安食品有限公司")));
    CHECK_FALSE(namesAlike(kName, QStringLiteral("天津市永安机械有限公司")));
}
