/* Stands between a program and the C library: makes syncs slow, writes down what is written below one folder,
 * refuses the network. See faulty.py for the environment it reads and for the log it writes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define MOST_FILES 65536
#define REAL(name) static __typeof__(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name)

enum { OPENED = 1, WRITTEN, CUT, RENAMED, UNLINKED, SYNCED };

static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
static char watched[MOST_FILES];
static char folder[PATH_MAX];
static size_t folder_length;
static int record = -1, refused = -1;
static struct timespec delay;
static atomic_ulong in_window;

static int log_named(const char *name) {
    const char *path = getenv(name);
    return path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600) : -1;
}

/* How many milliseconds longer every sync takes from now on. */
void faults_slow_sync(long milliseconds) {
    delay.tv_sec = milliseconds / 1000;
    delay.tv_nsec = milliseconds % 1000 * 1000000;
}

__attribute__((constructor)) static void begin(void) {
    const char *slow = getenv("FAULTS_SLOW_SYNC"), *below = getenv("FAULTS_FOLDER");
    faults_slow_sync(slow ? atol(slow) : 0);
    if (below && realpath(below, folder)) {
        folder_length = strlen(folder);
        record = log_named("FAULTS_RECORD");
    }
    refused = log_named("FAULTS_NO_NETWORK");
}

/* How many syncs the first thread has waited for. */
unsigned long faults_syncs_in_first_thread(void) { return in_window; }

static void put(int log, const void *data, size_t size) {
    for (const char *at = data; size > 0;) {
        long done = syscall(SYS_write, log, at, size);
        if (done <= 0) abort();
        at += done;
        size -= (size_t)done;
    }
}

static void note(int kind, int fd, int64_t place, const char *name, const void *data, size_t size) {
    struct { uint32_t kind; int32_t fd; int64_t place; uint32_t name, size; } head =
        { (uint32_t)kind, fd, place, (uint32_t)strlen(name), (uint32_t)size };
    put(record, &head, sizeof head);
    put(record, name, head.name);
    put(record, data, size);
}

static int is_inside(const char *path) {
    return record >= 0 && strncmp(path, folder, folder_length) == 0 &&
           (path[folder_length] == '/' || path[folder_length] == 0);
}

static int is_watched(int fd) { return record >= 0 && fd >= 0 && fd < MOST_FILES && watched[fd]; }

/* Where a name leads, without following a link at its end. */
static const char *whole(int at, const char *path, char *room) {
    char link[64];
    ssize_t length;
    if (path[0] == '/') return path;
    if (at == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
    else snprintf(link, sizeof link, "/proc/self/fd/%d", at);
    length = readlink(link, room, PATH_MAX - 1);
    if (length < 0) return path;
    snprintf(room + length, (size_t)(PATH_MAX - length), "/%s", path);
    return room;
}

static int opened(int fd, int flags) {
    char link[64], path[PATH_MAX];
    ssize_t length;
    struct stat about;
    if (record < 0 || fd < 0 || fd >= MOST_FILES) return fd;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
    watched[fd] = (char)is_inside(path);
    if (watched[fd] && fstat(fd, &about) == 0)
        note(OPENED, fd, S_ISDIR(about.st_mode) ? -2 : (flags & O_TRUNC) ? 0 : -1, path + folder_length, "", 0);
    return fd;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        mode_t mode = 0; \
        int fd; \
        REAL(name); \
        if (flags & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); } \
        pthread_mutex_lock(&order); \
        fd = opened(real(path, flags, mode), flags); \
        pthread_mutex_unlock(&order); \
        return fd; \
    }
#define OPENAT(name) \
    int name(int at, const char *path, int flags, ...) { \
        mode_t mode = 0; \
        int fd; \
        REAL(name); \
        if (flags & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); } \
        pthread_mutex_lock(&order); \
        fd = opened(real(at, path, flags, mode), flags); \
        pthread_mutex_unlock(&order); \
        return fd; \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    REAL(close);
    if (fd >= 0 && fd < MOST_FILES) watched[fd] = 0;
    return real(fd);
}

ssize_t write(int fd, const void *data, size_t size) {
    ssize_t done;
    REAL(write);
    if (!is_watched(fd)) return real(fd, data, size);
    pthread_mutex_lock(&order);
    done = real(fd, data, size);
    if (done > 0) note(WRITTEN, fd, lseek(fd, 0, SEEK_CUR) - done, "", data, (size_t)done);
    pthread_mutex_unlock(&order);
    return done;
}

#define PWRITE(name, off) \
    ssize_t name(int fd, const void *data, size_t size, off place) { \
        ssize_t done; \
        REAL(name); \
        if (!is_watched(fd)) return real(fd, data, size, place); \
        pthread_mutex_lock(&order); \
        done = real(fd, data, size, place); \
        if (done > 0) note(WRITTEN, fd, place, "", data, (size_t)done); \
        pthread_mutex_unlock(&order); \
        return done; \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define FTRUNCATE(name, off) \
    int name(int fd, off length) { \
        int done; \
        REAL(name); \
        if (!is_watched(fd)) return real(fd, length); \
        pthread_mutex_lock(&order); \
        done = real(fd, length); \
        if (done == 0) note(CUT, fd, length, "", "", 0); \
        pthread_mutex_unlock(&order); \
        return done; \
    }
FTRUNCATE(ftruncate, off_t)
FTRUNCATE(ftruncate64, off64_t)

static int renamed(int done, int from_at, const char *from, int to_at, const char *to) {
    char one[PATH_MAX], other[PATH_MAX];
    from = whole(from_at, from, one);
    to = whole(to_at, to, other);
    if (done == 0 && is_inside(from) && is_inside(to))
        note(RENAMED, -1, 0, from + folder_length, to + folder_length, strlen(to + folder_length));
    return done;
}

int rename(const char *from, const char *to) {
    int done;
    REAL(rename);
    pthread_mutex_lock(&order);
    done = renamed(real(from, to), AT_FDCWD, from, AT_FDCWD, to);
    pthread_mutex_unlock(&order);
    return done;
}

int renameat(int from_at, const char *from, int to_at, const char *to) {
    int done;
    REAL(renameat);
    pthread_mutex_lock(&order);
    done = renamed(real(from_at, from, to_at, to), from_at, from, to_at, to);
    pthread_mutex_unlock(&order);
    return done;
}

static int unlinked(int done, int at, const char *path) {
    char room[PATH_MAX];
    path = whole(at, path, room);
    if (done == 0 && is_inside(path)) note(UNLINKED, -1, 0, path + folder_length, "", 0);
    return done;
}

int unlink(const char *path) {
    int done;
    REAL(unlink);
    pthread_mutex_lock(&order);
    done = unlinked(real(path), AT_FDCWD, path);
    pthread_mutex_unlock(&order);
    return done;
}

int unlinkat(int at, const char *path, int flags) {
    int done;
    REAL(unlinkat);
    pthread_mutex_lock(&order);
    done = real(at, path, flags);
    if (!(flags & AT_REMOVEDIR)) unlinked(done, at, path);
    pthread_mutex_unlock(&order);
    return done;
}

static void wait_for_the_disk(void) {
    if (syscall(SYS_gettid) == getpid()) in_window++;
    if (delay.tv_sec || delay.tv_nsec) nanosleep(&delay, NULL);
}

#define SYNC(name) \
    int name(int fd) { \
        int done; \
        REAL(name); \
        wait_for_the_disk(); \
        if (!is_watched(fd)) return real(fd); \
        pthread_mutex_lock(&order); \
        done = real(fd); \
        if (done == 0) note(SYNCED, fd, 0, "", "", 0); \
        pthread_mutex_unlock(&order); \
        return done; \
    }
SYNC(fsync)
SYNC(fdatasync)

int sync_file_range(int fd, off64_t from, off64_t length, unsigned int flags) {
    REAL(sync_file_range);
    wait_for_the_disk(); /* promises nothing about a power cut, so nothing is noted */
    return real(fd, from, length, flags);
}

static int refuse(const char *what, int family) {
    char line[64];
    int length = snprintf(line, sizeof line, "%s %d\n", what, family);
    put(refused, line, (size_t)length);
    errno = ENETUNREACH;
    return -1;
}

int socket(int family, int kind, int protocol) {
    REAL(socket);
    if (refused >= 0 && (family == AF_INET || family == AF_INET6)) return refuse("socket", family);
    return real(family, kind, protocol);
}

int connect(int fd, const struct sockaddr *where, socklen_t length) {
    REAL(connect);
    if (refused >= 0 && where && (where->sa_family == AF_INET || where->sa_family == AF_INET6))
        return refuse("connect", where->sa_family);
    return real(fd, where, length);
}
