#pragma once

// Linking xunzhen-resources puts these files into the program: :/xunzhen/packs, templates, icons, theme, translations.
