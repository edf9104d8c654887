import { type Cause, cause } from '../../findings/index.js';
import { narrow } from '../../text/index.js';

/** A host that can be reached from everywhere, or why the host is none. */
export type Host = { readonly name: string; readonly isKnown: boolean } | { readonly refusal: Cause | null };

const asciiName = /^[a-z\d_](?:[a-z\d_-]*[a-z\d_])?(?:\.[a-z\d_](?:[a-z\d_-]*[a-z\d_])?)*\.?$/;
const foreignName = /^[\p{L}\p{M}\p{N}._-]+$/u;
const numeric = /^[\d.]+$/;
const address = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
/** RFC 6761 and 6762, and names that are only used inside offices. */
const privateName =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|intra|private|corp|home|lan|test|invalid)\.?$/;
const closedNetwork = /(?:^|\.)lgwan\.jp\.?$/;

/**
 * Reads the name of a host: letter case and width fold, names in other scripts become Punycode (RFC 3492).
 *
 * @param written the host as written, without port
 * @param domains the top-level domains; a name under none of them is given, but not `isKnown`
 * @param source the cell, for findings
 * @returns `refusal` null where it is no name of a host at all
 */
export function readHost(written: string, domains: ReadonlySet<string>, source: string): Host {
  const name = asciiOf(narrow(written).toLowerCase());
  if (name === null || name.length > 253 || !asciiName.test(name)) return { refusal: null };
  const inside = cause('url-private-host', { value: source, part: name });
  if (numeric.test(name)) return readAddress(name, inside);
  if (closedNetwork.test(name)) return { refusal: cause('url-lgwan', { value: source, part: name }) };
  if (!name.includes('.') || privateName.test(name)) return { refusal: inside };
  const labels = name.replace(/\.$/, '').split('.');
  if (labels.some((label) => label.length > 63)) return { refusal: null };
  return { name, isKnown: domains.has(labels.at(-1) ?? '') };
}

function asciiOf(name: string): string | null {
  const isAscii = asciiName.test(name);
  if (!isAscii && !foreignName.test(name)) return null;
  const origin = `http://${name}`;
  if (!URL.canParse(origin)) return null;
  return isAscii ? name : new URL(origin).hostname;
}

/** Addresses of RFC 1918, 6598, 3927 and 1122 are private. */
function readAddress(name: string, inside: Cause): Host {
  const parts = address.exec(name)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return { refusal: null };
  const [a = 0, b = 0] = parts;
  const isPrivate =
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168);
  return isPrivate ? { refusal: inside } : { name, isKnown: true };
}
