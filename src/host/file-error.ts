import { type Cause, cause } from '../findings/index.js';

/**
 * What the system says where it refuses a file (`EACCES: permission denied`), without the call and the path, which may
 * be one that nobody knows. Null for errors that no system call gave: those are our own.
 */
export function reasonOf(error: unknown): string | null {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  return code === undefined || syscall === undefined ? null : (message.split(', ')[0] ?? code);
}

/**
 * Why a file cannot be read, of what the system said.
 *
 * @throws the error itself where no system call gave it
 */
export function unreadable(path: string, error: unknown): Cause {
  const reason = reasonOf(error);
  if (reason === null) throw error;
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? cause('file-not-found', { file: path })
    : cause('file-unreadable', { file: path, reason });
}
