/** Every web mail client the reader knows by name: a file of its own each, and a line here. */
import type { Client } from './client';
import { roundcube } from './roundcube';

export const clients: readonly Client[] = [roundcube];
