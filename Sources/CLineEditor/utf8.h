// UTF-8 from and to wide characters, whatever the locale.
#pragma once

#include <stddef.h>
#include <wchar.h>

/// A character that is being put together.
typedef struct {
    unsigned long value, least;
    int missing;
} utf8_decoder;

/// Begins with a character's first byte.
utf8_decoder utf8_start(unsigned char byte);

/// Takes a further byte; returns 0 and takes nothing if it does not continue the character.
int utf8_continue(utf8_decoder *decoder, unsigned char byte);

/// Returns the character, or U+FFFD if it is none.
wchar_t utf8_finish(utf8_decoder decoder);

/// Returns the text as wide characters, to be freed.
wchar_t *utf8_to_wide(const char *text);

/// Returns so many wide characters as UTF-8, to be freed.
char *utf8_from_wide(const wchar_t *text, size_t count);
