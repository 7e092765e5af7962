#include "utf8.h"

#include <stdlib.h>
#include <string.h>

enum { replacement = 0xFFFD };

static int is_character(unsigned long value) {
    return value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

utf8_decoder utf8_start(unsigned char byte) {
    if (byte < 0x80) return (utf8_decoder){byte, 0, 0};
    if (byte >= 0xC2 && byte < 0xE0) return (utf8_decoder){byte & 0x1Fu, 0x80, 1};
    if (byte >= 0xE0 && byte < 0xF0) return (utf8_decoder){byte & 0x0Fu, 0x800, 2};
    if (byte >= 0xF0 && byte < 0xF5) return (utf8_decoder){byte & 0x07u, 0x10000, 3};
    return (utf8_decoder){replacement, 0, 0};
}

int utf8_continue(utf8_decoder *decoder, unsigned char byte) {
    if ((byte & 0xC0) != 0x80) return 0;
    decoder->value = decoder->value << 6 | (byte & 0x3Fu);
    decoder->missing--;
    return 1;
}

wchar_t utf8_finish(utf8_decoder decoder) {
    if (decoder.missing > 0 || decoder.value < decoder.least || !is_character(decoder.value)) {
        return replacement;
    }
    return (wchar_t)decoder.value;
}

wchar_t *utf8_to_wide(const char *text) {
    wchar_t *wide = calloc(strlen(text) + 1, sizeof *wide);
    if (!wide) return NULL;
    size_t count = 0;
    const unsigned char *byte = (const unsigned char *)text;
    while (*byte) {
        utf8_decoder decoder = utf8_start(*byte++);
        while (decoder.missing > 0 && utf8_continue(&decoder, *byte)) byte++;
        wide[count++] = utf8_finish(decoder);
    }
    return wide;
}

char *utf8_from_wide(const wchar_t *text, size_t count) {
    char *bytes = malloc(count * 4 + 1);
    if (!bytes) return NULL;
    char *end = bytes;
    for (size_t i = 0; i < count; i++) {
        unsigned long value = (unsigned long)text[i];
        if (!is_character(value)) value = replacement;
        if (value < 0x80) {
            *end++ = (char)value;
            continue;
        }
        int following = value < 0x800 ? 1 : value < 0x10000 ? 2 : 3;
        static const unsigned char marks[] = {0, 0xC0, 0xE0, 0xF0};
        *end++ = (char)(marks[following] | value >> (6 * following));
        while (following-- > 0) *end++ = (char)(0x80 | (value >> (6 * following) & 0x3F));
    }
    *end = 0;
    return bytes;
}
