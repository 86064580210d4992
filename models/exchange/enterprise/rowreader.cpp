#include "models/exchange/enterprise/rowreader.h"

#include "models/domain/enterprise/uscc.h"
#include "models/exchange/enterprise/celltext.h"
#include "models/exchange/enterprise/headerwords.h"
#include "models/exchange/table/workbookwriter.h"

#include <cmath>

namespace xunzhen::exchange {

using domain::Enterprise;
using domain::Uscc;
using Field = domain::EnterpriseField;

namespace {

constexpr int kNameLimit = 200;
constexpr int kLineLimit = 500;
constexpr int kNoteLimit = 2000;

bool hasHan(const QString &text)
{
    for (const QChar c : text)
        if (c.script() == QChar::Script_Han)
            return true;
    return false;
}

/// Chinese names are registered with full-width brackets and without blanks.
QString registeredName(const QString &tidy)
{
    if (!hasHan(tidy))
        return tidy;
    QString name = tidy;
    return name.remove(u' ').replace(u'(', u'（').replace(u')', u'）');
}

/// Fifteen digits are all that a spreadsheet keeps of a number: the rest of an 18-digit code has become zeros.
bool isDamagedCode(const Cell &cell, const QString &tidy)
{
    if (cell.kind == CellKind::Date || isScientific(tidyText(cell.text)))
        return true;
    if (cell.kind == CellKind::Number && tidy.size() > 15)
        return true;
    return tidy.size() == 18 && tidy.endsWith(u"000") && Uscc::faultOf(tidy) == Uscc::Fault::CheckDigit;
}

int digitCount(const QString &text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

/// A number cell keeps mobile numbers and local numbers whole; an area code's leading 0 is lost.
bool isDamagedPhone(const Cell &cell, const QString &tidy)
{
    if (cell.kind == CellKind::Date || isScientific(tidy))
        return true;
    const int digits = digitCount(tidy);
    if (cell.kind != CellKind::Number)
        return digits < 5;
    const bool mobile = digits == 11 && tidy.startsWith(u'1');
    const bool local = digits == 7 || digits == 8;
    return !mobile && !local;
}

}

RowReader::RowReader(const domain::ColumnMapping &mapping, QStringList headers, bool epoch1904)
    : m_mapping(mapping), m_headers(std::move(headers)), m_epoch1904(epoch1904)
{
}

domain::EnterpriseRow RowReader::read(const Row &row)
{
    m_result = {};
    m_result.row = row.number;
    for (int column = 0; column < int(m_mapping.columns.size()); ++column)
        readCell(column, row.at(column));
    if (m_result.enterprise.name.isEmpty()) {
        m_column = int(std::find(m_mapping.columns.begin(), m_mapping.columns.end(), Field::Name) - m_mapping.columns.begin());
        problem(u"name-missing"_qs, {});
    }
    if (m_result.enterprise.uscc.isEmpty() && m_result.problems.empty()) {
        m_column = int(std::find(m_mapping.columns.begin(), m_mapping.columns.end(), Field::Uscc) - m_mapping.columns.begin());
        remark(u"uscc-missing"_qs, {});
    }
    return std::move(m_result);
}

void RowReader::readCell(int column, const Cell &cell)
{
    const Field field = m_mapping.columns[size_t(column)];
    if (field == Field::Ignored || cell.isEmpty())
        return;
    m_column = column;
    Enterprise &firm = m_result.enterprise;
    const QString text = withoutNeutraliser(tidyText(cell.text));
    if (isPlaceholder(text) && field != Field::PositiveList)
        return;
    switch (field) {
    case Field::Name: readName(text); break;
    case Field::Uscc: readUscc(cell); break;
    case Field::LegalPerson: firm.legalPerson = bounded(text, kLineLimit); break;
    case Field::Address: firm.address = bounded(text, kLineLimit); break;
    case Field::Town: firm.town = bounded(text, kLineLimit); break;
    case Field::Contact: firm.contact = bounded(text, kLineLimit); break;
    case Field::Phone: readPhone(cell); break;
    case Field::TradeCode: firm.tradeCode = bounded(text, kLineLimit).remove(u' ').toUpper(); break;
    case Field::TradeName: firm.tradeName = bounded(text, kLineLimit); break;
    case Field::Scale: firm.scale = bounded(text, kLineLimit); break;
    case Field::Employees: readEmployees(cell); break;
    case Field::Established: readEstablished(cell); break;
    case Field::PositiveList: readPositiveList(cell); break;
    case Field::Note: firm.note = bounded(text, kNoteLimit); break;
    case Field::Longitude: firm.longitude = readCoordinate(cell, 180, u"longitude-out-of-range"_qs); break;
    case Field::Latitude: firm.latitude = readCoordinate(cell, 90, u"latitude-out-of-range"_qs); break;
    case Field::Ignored: break;
    }
}

void RowReader::readName(const QString &text)
{
    const QString name = registeredName(text);
    m_result.enterprise.name = name.left(kNameLimit);
    if (name.size() > kNameLimit)
        problem(u"name-too-long"_qs, name.left(40));
}

void RowReader::readUscc(const Cell &cell)
{
    const QString tidy = Uscc::tidied(cell.text.left(200));
    if (tidy.isEmpty())
        return;
    m_result.enterprise.uscc = tidy;
    if (isDamagedCode(cell, tidy))
        problem(u"uscc-damaged-by-spreadsheet"_qs, cell.text.left(40));
    else if (const auto fault = Uscc::faultOf(tidy); fault != Uscc::Fault::None)
        problem(domain::usccFaultCode(fault), cell.text.left(40));
}

void RowReader::readPhone(const Cell &cell)
{
    const QString text = tidyText(cell.text);
    m_result.enterprise.phone = bounded(text, kLineLimit);
    if (isDamagedPhone(cell, text))
        remark(u"phone-damaged"_qs, cell.text.left(40));
}

void RowReader::readEstablished(const Cell &cell)
{
    if (const auto date = readDate(cell, m_epoch1904))
        m_result.enterprise.established = *date;
    else
        remark(u"date-unreadable"_qs, cell.text.left(40));
}

void RowReader::readEmployees(const Cell &cell)
{
    if (const auto count = readCount(cell))
        m_result.enterprise.employees = *count;
    else
        remark(u"employees-unreadable"_qs, cell.text.left(40));
}

void RowReader::readPositiveList(const Cell &cell)
{
    if (const auto answer = readYesNo(cell))
        m_result.enterprise.positiveList = *answer;
    else
        remark(u"positive-list-unreadable"_qs, cell.text.left(40));
}

std::optional<double> RowReader::readCoordinate(const Cell &cell, double limit, const QString &code)
{
    const auto degrees = readDegrees(cell);
    if (degrees && std::abs(*degrees) <= limit)
        return degrees;
    remark(code, cell.text.left(40));
    return std::nullopt;
}

QString RowReader::bounded(QString text, int limit)
{
    if (text.size() <= limit)
        return text;
    remark(u"text-too-long"_qs, text.left(40));
    return text.left(limit);
}

void RowReader::problem(const QString &code, const QString &text)
{
    m_result.problems.push_back(at(code, text));
}

void RowReader::remark(const QString &code, const QString &text)
{
    m_result.remarks.push_back(at(code, text));
}

base::Problem RowReader::at(const QString &code, const QString &text) const
{
    QString column = m_headers.value(m_column);
    if (column.isEmpty())
        column = m_column < int(m_mapping.columns.size()) ? headerWord(m_mapping.columns[size_t(m_column)])
                                                         : headerWord(code == u"name-missing"_qs ? Field::Name : Field::Uscc);
    return {code, u"第 %1 行 · %2"_qs.arg(m_result.row).arg(column), {text}};
}

}
