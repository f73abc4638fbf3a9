/* Between SQLite and the system (LD_PRELOAD). Of files whose path contains $SHIM_WATCH it logs every write, truncation,
   sync and removal to $SHIM_LOG, and lets the $SHIM_FAIL_AT-th write or sync, and the $SHIM_FAIL_FOR - 1 after it, fail with
   $SHIM_ERRNO. A record: kind, length of the path, path, offset, length of the data, data. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long done, fail_at, fail_for = 1;
static int log_to = -1, fail_with;
static const char *watch;
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_ftruncate)(int, off_t), (*real_fsync)(int), (*real_fdatasync)(int), (*real_unlink)(const char *);

__attribute__((constructor)) static void begin(void) {
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  watch = getenv("SHIM_WATCH");
  if (getenv("SHIM_LOG")) log_to = open(getenv("SHIM_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (getenv("SHIM_FAIL_AT")) fail_at = atol(getenv("SHIM_FAIL_AT"));
  if (getenv("SHIM_FAIL_FOR")) fail_for = atol(getenv("SHIM_FAIL_FOR"));
  if (getenv("SHIM_ERRNO")) fail_with = atoi(getenv("SHIM_ERRNO"));
}

static int is_watched(int handle, char *path) {
  char link[32] = "/proc/self/fd/", digits[12];
  int n = 0, at = 14, saved = errno;
  do digits[n++] = '0' + handle % 10; while (handle /= 10);
  while (n) link[at++] = digits[--n];
  link[at] = 0;
  ssize_t length = readlink(link, path, 4095);
  errno = saved;
  if (!watch || length < 0) return 0;
  path[length] = 0;
  return strstr(path, watch) != 0;
}

static void note(char kind, const char *path, int64_t offset, const void *data, uint32_t size) {
  if (log_to < 0) return;
  uint32_t length = strlen(path);
  real_write(log_to, &kind, 1);
  real_write(log_to, &length, 4);
  real_write(log_to, path, length);
  real_write(log_to, &offset, 8);
  real_write(log_to, &size, 4);
  if (size) real_write(log_to, data, size);
}

static int fails(const char *path) {
  if (strstr(path, ".ack")) return 0; /* what the work itself says that it has done */
  long this = ++done;
  if (!fail_at || this < fail_at || this >= fail_at + fail_for) return 0;
  errno = fail_with;
  return 1;
}

ssize_t write(int handle, const void *data, size_t size) {
  char path[4096];
  if (handle == log_to || !is_watched(handle, path)) return real_write(handle, data, size);
  if (fails(path)) return -1;
  off_t offset = lseek(handle, 0, SEEK_CUR);
  ssize_t written = real_write(handle, data, size);
  if (written > 0) note('w', path, offset, data, written);
  return written;
}

ssize_t pwrite64(int handle, const void *data, size_t size, off_t offset) {
  char path[4096];
  if (!is_watched(handle, path)) return real_pwrite(handle, data, size, offset);
  if (fails(path)) return -1;
  ssize_t written = real_pwrite(handle, data, size, offset);
  if (written > 0) note('w', path, offset, data, written);
  return written;
}
ssize_t pwrite(int handle, const void *data, size_t size, off_t offset) { return pwrite64(handle, data, size, offset); }

int ftruncate64(int handle, off_t size) {
  char path[4096];
  int outcome = real_ftruncate(handle, size);
  if (!outcome && is_watched(handle, path)) note('t', path, size, 0, 0);
  return outcome;
}
int ftruncate(int handle, off_t size) { return ftruncate64(handle, size); }

static int synced(int handle, int (*real)(int)) {
  char path[4096];
  if (!is_watched(handle, path)) return real(handle);
  if (fails(path)) return -1;
  int outcome = real(handle);
  if (!outcome) note('s', path, 0, 0, 0);
  return outcome;
}
int fsync(int handle) { return synced(handle, real_fsync); }
int fdatasync(int handle) { return synced(handle, real_fdatasync); }

int unlink(const char *path) {
  int outcome = real_unlink(path);
  if (!outcome && watch && strstr(path, watch)) note('d', path, 0, 0, 0);
  return outcome;
}
