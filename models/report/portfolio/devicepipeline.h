#pragma once

#include "models/base/error.h"
#include "models/base/work.h"

#include <QIODevice>

#include <qpdf/Pipeline.hh>

namespace xunzhen::report {

/// Where libqpdf writes: a device, stopped when the work is. Throws base::Error(DiskFull, Cancelled) through libqpdf.
class DevicePipeline : public Pipeline
{
public:
    DevicePipeline(QIODevice &device, const base::Work &work) : Pipeline("device", nullptr), m_device(device), m_work(work) {}

    void write(const unsigned char *data, size_t size) override
    {
        m_work.checkpoint();
        if (m_device.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
            throw base::Error(base::ErrorCode::DiskFull, m_device.errorString());
    }
    void finish() override {}

private:
    QIODevice &m_device;
    const base::Work &m_work;
};

} // namespace xunzhen::report
