#pragma once

#include "tests/support/inspectorlaptop.h"

#include <deque>

namespace xunzhen::testing {

/// Laptops of one bureau and the folder where they meet; the first one founded the space.
class BureauOfLaptops
{
public:
    /// Laptops that are set up and know nothing of one another yet.
    explicit BureauOfLaptops(int count)
    {
        for (int number = 1; number <= count; ++number) {
            m_laptops.emplace_back(static_cast<unsigned char>(number));
            m_laptops.back().setUp();
        }
    }

    InspectorLaptop &operator[](int index) { return m_laptops[size_t(index)]; }
    services::Services &at(int index) { return m_laptops[size_t(index)].services(); }

    void found() { must(at(0).sync().found(m_share.path(), u"津南应急"_qs)); }
    QString askToJoin(int index) { return must(at(index).sync().join(m_share.path())); }
    void approve(const QString &code) { must(at(0).sync().approve(code)); }
    /// Founds, joins everybody and meets.
    void gather()
    {
        found();
        must(at(0).sync().run());
        for (int index = 1; index < int(m_laptops.size()); ++index)
            approve(askToJoin(index));
        meet();
    }
    /// Until everybody has what everybody else had.
    void meet()
    {
        for (int round = 0; round < 3; ++round)
            for (InspectorLaptop &laptop : m_laptops)
                if (laptop.services().sync().status().state != services::SyncStatus::State::NoFolder)
                    must(laptop.services().sync().run());
    }
    /// A report for a firm that nobody else visits.
    domain::Paper issue(int index)
    {
        InspectorLaptop &laptop = (*this)[index];
        laptop.firm = must(laptop.services().enterprises().save(machineWorks(10 + ++m_firms)));
        return must(laptop.services().papers().issue(laptop.finishedVisit()));
    }

private:
    QTemporaryDir m_share;
    std::deque<InspectorLaptop> m_laptops;
    int m_firms = 0;
};

}
