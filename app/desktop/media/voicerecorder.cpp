#include "app/desktop/media/voicerecorder.h"

#include <QMediaDevices>
#include <QtEndian>

namespace xunzhen::app {

namespace {

constexpr int kSampleBytes = 2;

QByteArray number(quint32 value, int count)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes.left(count);
}

/// RIFF WAVE, one channel of 16 bits.
QByteArray waveFile(const QByteArray &samples)
{
    const QByteArray format = number(1, 2) + number(1, 2) + number(VoiceRecorder::kRate, 4)
                              + number(VoiceRecorder::kRate * kSampleBytes, 4) + number(kSampleBytes, 2) + number(16, 2);
    return "RIFF" + number(quint32(36 + samples.size()), 4) + "WAVEfmt " + number(16, 4) + format + "data"
           + number(quint32(samples.size()), 4) + samples;
}

}

bool VoiceRecorder::start()
{
    const QAudioDevice microphone = QMediaDevices::defaultAudioInput();
    QAudioFormat format;
    format.setSampleRate(kRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (microphone.isNull() || !microphone.isFormatSupported(format))
        return false;
    m_sound.close();
    m_sound.setData({});
    m_sound.open(QIODevice::WriteOnly);
    m_source = std::make_unique<QAudioSource>(microphone, format);
    m_source->start(&m_sound);
    return m_source->error() == QAudio::NoError;
}

QByteArray VoiceRecorder::stop()
{
    if (!m_source)
        return {};
    m_source->stop();
    m_source.reset();
    m_sound.close();
    const QByteArray samples = m_sound.data().left(qsizetype(kRate) * kSampleBytes * kLongestSeconds);
    return samples.isEmpty() ? QByteArray() : waveFile(samples);
}

}
