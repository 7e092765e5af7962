#pragma once

#include <stddef.h>

/// What is called while HTML is read, in document order.
typedef struct {
    /// A tag opens; attributes are name and value in turn (a value may be NULL), then NULL, or NULL.
    void (*_Nonnull start)(void *_Nonnull context, const char *_Nonnull name,
                           const char *_Nullable const *_Nullable attributes);
    /// A tag closes, as it is written or as HTML implies it.
    void (*_Nonnull end)(void *_Nonnull context, const char *_Nonnull name);
    /// Text with its entities decoded, in one or more pieces.
    void (*_Nonnull text)(void *_Nonnull context, const char *_Nonnull bytes, size_t count);
} html_handlers;

/// Reads valid UTF-8 as HTML, however broken; fetches nothing. Returns 0, or -1 if it cannot begin.
int html_parse(const char *_Nonnull bytes, size_t count, const html_handlers *_Nonnull handlers,
               void *_Nonnull context);
