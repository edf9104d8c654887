/**
 * What the system says where it refuses a file (`EACCES: permission denied`), without the call and the path, which may
 * be one that nobody knows. Null for errors that no system call gave: those are our own.
 */
export function reasonOf(error: unknown): string | null {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  return code === undefined || syscall === undefined ? null : (message.split(', ')[0] ?? code);
}
