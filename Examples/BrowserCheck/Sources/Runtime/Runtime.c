// The part of a C library that Embedded Swift needs on WebAssembly without an operating system.

#include <stddef.h>
#include <stdint.h>

// Memory: blocks of a power of two, each after a header of 16 bytes that says which; freed blocks wait in a list per
// size and are used again. Nothing goes back to the page.

enum { header = 16, sizes = 28 };

extern unsigned char __heap_base;
static unsigned char *top;
static void *freed[sizes];

int posix_memalign(void **out, size_t alignment, size_t size) {
    if (alignment > header) return 22;  // EINVAL
    unsigned class = 0;
    size_t capacity = 16;
    while (capacity < size) {
        capacity <<= 1;
        if (++class == sizes) return 12;  // ENOMEM
    }
    if (freed[class]) {
        void *block = freed[class];
        freed[class] = *(void **)block;
        *out = block;
        return 0;
    }
    if (!top) top = (unsigned char *)(((uintptr_t)&__heap_base + header - 1) & ~(uintptr_t)(header - 1));
    unsigned char *block = top + header, *end = block + capacity;
    size_t memory = __builtin_wasm_memory_size(0) << 16;
    if ((uintptr_t)end > memory) {
        size_t pages = (((uintptr_t)end - memory) >> 16) + 1;
        if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return 12;
    }
    top = end;
    *(uint32_t *)(block - header) = class;
    *out = block;
    return 0;
}

void free(void *block) {
    if (!block) return;
    uint32_t class = *(uint32_t *)((unsigned char *)block - header);
    *(void **)block = freed[class];
    freed[class] = block;
}

int memcmp(const void *a, const void *b, size_t count) {
    const unsigned char *x = a, *y = b;
    for (; count--; x++, y++)
        if (*x != *y) return *x - *y;
    return 0;
}

// The seed of hashing. It is fixed: the same input gives the same output, and nothing here may depend on it anyway.
void arc4random_buf(void *out, size_t count) {
    for (size_t i = 0; i < count; i++) ((unsigned char *)out)[i] = 42;
}

uintptr_t __stack_chk_guard = 0x5afe5afe;

void __stack_chk_fail(void) {
    __builtin_trap();
}
