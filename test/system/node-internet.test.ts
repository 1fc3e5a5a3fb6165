import { createSocket, type Socket } from 'node:dgram';
import { afterEach, describe, expect, test } from 'vitest';
import { createInternet, systemInternet } from '../../src/system/node-internet.ts';

const open: Socket[] = [];
afterEach(() => {
  for (const socket of open.splice(0)) socket.close();
});

/** Answers every question alike: with mail servers, with a code of RFC 1035 (2 is SERVFAIL, 3 NXDOMAIN), or never. Resolves to its address. */
async function nameServer(answer: { readonly exchanges?: readonly string[]; readonly code?: number } | null): Promise<string> {
  const socket = createSocket('udp4');
  open.push(socket);
  socket.on('message', (question, { port, address }) => {
    if (answer === null) return;
    const { exchanges = [], code = 0 } = answer;
    const header = Buffer.from(question.subarray(0, 12));
    header.writeUInt16BE(0x8180 | code, 2);
    header.writeUInt16BE(exchanges.length, 6);
    header.writeUInt32BE(0, 8);
    // The question without what extensions stand behind it: name, type, class.
    const nameEnd = question.indexOf(0, 12) + 1;
    const records = exchanges.map((exchange, index) => {
      const name = nameBytes(exchange);
      const fixed = Buffer.alloc(14);
      fixed.writeUInt16BE(0xc00c, 0);
      fixed.writeUInt16BE(15, 2);
      fixed.writeUInt16BE(1, 4);
      fixed.writeUInt32BE(60, 6);
      fixed.writeUInt16BE(2 + name.length, 10);
      fixed.writeUInt16BE(index * 10, 12);
      return Buffer.concat([fixed, name]);
    });
    socket.send(Buffer.concat([header, question.subarray(12, nameEnd + 4), ...records]), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return `127.0.0.1:${socket.address().port}`;
}

function nameBytes(name: string): Buffer {
  const labels = name === '' ? [] : name.split('.');
  return Buffer.concat([...labels.map((label) => Buffer.from([label.length, ...Buffer.from(label)])), Buffer.from([0])]);
}

describe('mail servers', () => {
  test.each([
    [
      { exchanges: ['mx.acme.example', 'mx2.acme.example'] },
      {
        state: 'found',
        records: [
          { exchange: 'mx.acme.example', priority: 0 },
          { exchange: 'mx2.acme.example', priority: 10 },
        ],
      },
    ],
    // The null MX of RFC 7505.
    [{ exchanges: [''] }, { state: 'found', records: [{ exchange: '', priority: 0 }] }],
    [{}, { state: 'no_record' }],
    [{ code: 3 }, { state: 'no_name' }],
    [{ code: 2 }, { state: 'failed', why: 'the name servers do not answer (ESERVFAIL)' }],
    [{ code: 5 }, { state: 'failed', why: expect.stringContaining('the name servers do not answer (E') }],
    [null, { state: 'failed', why: 'the name servers do not answer (ETIMEOUT)' }],
  ])('of a name server that says %j', async (answer, expected) => {
    const internet = createInternet({ servers: [await nameServer(answer)], timeoutMs: 100 });
    expect(await internet.mailServers('acme.example')).toMatchObject(expected);
  });
});

test('addresses are those of this system', async () => {
  const found = await systemInternet.addresses('localhost');
  expect(found).toMatchObject({ state: 'found', records: expect.arrayContaining([expect.stringMatching(/^127\.|^::1$/)]) });
});
