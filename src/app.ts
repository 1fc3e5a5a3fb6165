/**
 * The composition root: one readable list of what exists and what it is made of, all lazy, so that a command loads only what it asks for.
 * It is also the only place that knows what a dry run is: three substitutions, and no engine notices.
 */
import type { Config, Secrets } from './config.ts';
import type { Catalogue } from './domain/catalogue.ts';
import type { Ledger } from './store/ledger.ts';
import type { Keyring } from './system/keyring.ts';
import type { World } from './system/world.ts';

export interface App {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly world: World;
  keyring(): Keyring;
  catalogue(): Promise<Catalogue>;
  ledger(): Promise<Ledger>;
  close(): Promise<void>;
}
