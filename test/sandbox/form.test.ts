import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Param, type Params, parseForm } from '../../src/sandbox/stripe/form.ts';

/** Stripe's encoding, written down anew: brackets for objects, indices for lists. */
function encode(params: Params): string {
  const pairs: [string, string][] = [];
  const walk = (path: string, value: Param): void => {
    if (typeof value === 'string') pairs.push([path, value]);
    else if (Array.isArray(value))
      for (const [index, item] of (value as readonly Param[]).entries()) walk(`${path}[${index}]`, item);
    else for (const [name, child] of Object.entries(value as Params)) walk(`${path}[${name}]`, child);
  };
  for (const [name, value] of Object.entries(params)) walk(name, value);
  return new URLSearchParams(pairs).toString();
}

describe('form bodies', () => {
  it('come back as they were encoded', () => {
    const name = fc.stringMatching(/^[a-z_]{1,8}$/);
    const { params } = fc.letrec<{ params: Params; param: Param }>((tie) => ({
      param: fc.oneof({ depthSize: 'small' }, fc.string(), tie('params'), fc.array(tie('param'), { minLength: 1, maxLength: 4 })),
      params: fc.dictionary(name, tie('param'), { minKeys: 1, maxKeys: 4 }) as fc.Arbitrary<Params>,
    }));
    fc.assert(
      fc.property(params, (value) => {
        expect(parseForm(encode(value))).toEqual({ ...value });
      }),
    );
  });

  it('append with empty brackets, let a later value win, and never touch a prototype', () => {
    expect(parseForm('expand[]=a&expand[]=b')).toEqual({ expand: ['a', 'b'] });
    expect(parseForm('a=1&a=2&b[c]=1&b=2')).toEqual({ a: '2', b: '2' });
    const parsed = parseForm('__proto__[polluted]=1&constructor[prototype][polluted]=1');
    expect(Object.keys(parsed)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of any text are read, and deep nesting ends', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseForm(text)).toBeTypeOf('object');
      }),
    );
    const deep = parseForm(`a${'[x]'.repeat(50_000)}=1`);
    expect(JSON.stringify(deep).length).toBeLessThan(200);
  });
});
