#pragma once

#include <string>

namespace xunzhen::bench {

/// What one thread was doing when another one looked, for finding why the window stalled. Only with XUNZHEN_STALL_STACKS set,
/// and on Linux; else nothing happens. Addresses are told with the file they lie in, for addr2line -Cfpe FILE.
class StackPicture
{
public:
    /// The thread that calls is the one to be looked at.
    static void prepare();
    /// By the thread that looks.
    static void take();
    /// What was seen since the last printing, on standard error. By the thread that was looked at.
    static void print(const std::string &title);
};

}
