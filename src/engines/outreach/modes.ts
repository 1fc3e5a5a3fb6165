/** What each channel can do on this machine, and what is missing. Pure. */
import type { Config, SecretName } from '../../config.ts';
import { mailAddress } from '../../domain/mail-address.ts';
import { CHANNEL_IDS, type ChannelId } from '../../domain/message.ts';
import type { Channel } from './channel.ts';

export interface ChannelMode {
  readonly id: ChannelId;
  readonly mode: 'api' | 'assisted' | 'off';
  /** In words, for people. */
  readonly why: string;
  /** The adapter that would deliver; null while the channel is off. */
  readonly transport: Channel['transport'] | null;
  /** Names of what has to be set to switch it on. */
  readonly missing: readonly string[];
}

export interface ModeParts {
  readonly channels: readonly Pick<Channel, 'id' | 'transport' | 'needs'>[];
  readonly settings: Config['channels'];
  readonly mailProvider: Config['mailProvider'];
  readonly sender: Config['sender'];
  readonly hasSecret: (name: SecretName) => boolean;
}

export function channelModes(parts: ModeParts): readonly ChannelMode[] {
  return CHANNEL_IDS.map((id) => modeOf(id, parts));
}

/** Names of what the sender's identity lacks; mail without any of it would be neither honest nor lawful. */
export function missingIdentity(sender: Config['sender']): readonly string[] {
  return [
    ...(sender.name === null ? ['sender.name'] : []),
    ...(sender.address === null || mailAddress(sender.address) === null ? ['MAIL_FROM'] : []),
    ...(sender.replyTo === null || mailAddress(sender.replyTo) === null ? ['MAIL_REPLY_TO'] : []),
    ...(sender.postalAddress === null ? ['LOOP_POSTAL_ADDRESS'] : []),
  ];
}

function modeOf(id: ChannelId, parts: ModeParts): ChannelMode {
  const off = (why: string, missing: readonly string[] = []): ChannelMode => ({ id, mode: 'off', why, transport: null, missing });
  const setting = parts.settings[id] ?? 'auto';
  if (setting === 'off') return off('switched off in the config file');
  const adapters = parts.channels.filter((channel) => channel.id === id);
  if (id === 'assisted') {
    return adapters.length === 0
      ? off('not available here')
      : { id, mode: 'assisted', why: 'you post the text yourself, loop opens the page', transport: 'person', missing: [] };
  }
  if (setting === 'assisted') return off('set to assisted: the assisted channel carries the text, you post it');
  const ready = adapters.filter((channel) => channel.needs.every(parts.hasSecret));
  const wanted = id === 'email' ? (ready.find((channel) => channel.transport === parts.mailProvider) ?? ready[0]) : ready[0];
  const keys = wanted
    ? []
    : [[...new Set(adapters.flatMap((channel) => channel.needs))].join(' or ')].filter((name) => name !== '');
  const identity = id === 'email' ? missingIdentity(parts.sender) : [];
  const missing = [...keys, ...identity];
  if (!wanted || missing.length > 0)
    return off(missing.length === 0 ? 'not available here' : `missing: ${missing.join(', ')}`, missing);
  return { id, mode: 'api', why: `through ${wanted.transport}`, transport: wanted.transport, missing: [] };
}
