// Text that comes at once: pasted, or typed ahead.
#pragma once

#include "editor_state.h"

#include <stddef.h>
#include <wchar.h>

/// Makes pasted text harmless, in place: every line end, or run of them, becomes one `separator`,
/// a tab a blank, and what a terminal could obey goes. Returns the length that is left.
size_t clean_paste(wchar_t *text, size_t count, wchar_t separator);

/// Returns how many lines hold more than blanks.
size_t count_lines(const wchar_t *text, size_t count);

/// After a line was entered: finds the lines that came with it. Returns what all of them are, to be
/// freed, a line each; NULL where the line came alone or where keys follow that are no text.
wchar_t *take_lines_behind(cle_editor *editor, const wchar_t *line, size_t count);
