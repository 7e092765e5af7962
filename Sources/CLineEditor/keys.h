// What the keys do.
#pragma once

#include <histedit.h>

/// Binds the keys of an editor.
void bind_keys(EditLine *el);
