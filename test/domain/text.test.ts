import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, jsonText, safe, safeCell, safeLine, safeMarkdown } from '../../src/domain/text.ts';

const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

describe('safe', () => {
  it('lets nothing through that moves a cursor, hides or reorders text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void expect(safe(text)).not.toMatch(UNWANTED)),
    );
    const controls = fc.array(
      fc.constantFrom('\x1b', '[', ']', '0', ';', 'm', '\x07', '\x9b', '\x1b\\', 'P', '\u202e', '\u200b', 'a', '\n', '\r'),
      { maxLength: 60 },
    );
    fc.assert(fc.property(controls, (parts) => void expect(safe(parts.join(''))).not.toMatch(UNWANTED)));
  });

  it.each([
    ['colour', '\x1b[31mred\x1b[0m', 'red'],
    ['a window title', '\x1b]0;owned\x07rest', 'rest'],
    ['a hyperlink', '\x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\', 'click'],
    ['a device control string', '\x1bPq#0\x1b\\after', 'after'],
    ['a bell and a backspace', 'a\x07b\x08c', 'abc'],
    ['an eight-bit CSI', 'a\x9b31mb', 'a31mb'],
    ['a right-to-left override', 'pay\u202eexe.cod', 'payexe.cod'],
    ['zero-width joiners', 'a\u200bd\u200dm\ufeffin', 'admin'],
    ['tag characters', 'hi\u{e0041}\u{e0042}', 'hi'],
    ['deprecated format characters', 'pay\u206ament\u206f', 'payment'],
    ['letters that have no shape', 'pay\u3164m\u115f\u1160e\uffa0n\u17b4t\u034f', 'payment'],
    ['variation selectors that can carry a hidden message', 'a\ufe01\ufe0e\u{e0101}\u{e01ef}b\u180b', 'ab'],
    ['musical format characters', 'a\u{1d173}\u{1d17a}b', 'ab'],
    ['carriage returns', 'real line\roverwritten', 'real line\noverwritten'],
  ])('removes %s', (_, text, clean) => expect(safe(text)).toBe(clean));

  it('keeps what people write', () => {
    const text = 'Zwölf Boxkämpfer\n\t— “quotes”, 日本語, 한국어, ខ្មែរ, 😭, ❤️, 𝄞 and ₹20k';
    expect(safe(text)).toBe(text);
  });
});

describe('gates for other places', () => {
  it('writes JSON that means the same and moves no cursor', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const json = jsonText({ text, [text]: [text] });
        expect(json).not.toMatch(UNWANTED);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ text, [text]: [text] })));
      }),
    );
    expect(jsonText({ id: 'a\u009b31m\u202e\u{e0041}é' })).toBe(String.raw`{"id":"a\u009b31m\u202e\udb40\udc41é"}`);
    expect(jsonText({ a: 1 }, 2)).toBe('{\n  "a": 1\n}');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['+49', "'+49"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['plain', 'plain'],
  ])('makes the CSV cell %j harmless', (text, cell) => expect(safeCell(text)).toBe(cell));

  it('shows Markdown and raw HTML as themselves', () => {
    expect(safeMarkdown('[click](javascript:x) <img onerror=x> **b** &amp;')).toBe(
      '\\[click\\]\\(javascript:x\\) &lt;img onerror=x\\> \\*\\*b\\*\\* &amp;amp;',
    );
  });

  it('shortens without splitting a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 50 }),
        fc.integer({ min: 1, max: 50 }),
        (text, max) => void expect(cut(text, max).isWellFormed()).toBe(true),
      ),
    );
    expect(safeLine('a\n\n b', 10)).toBe('a b');
    expect(safeLine('x'.repeat(20), 10)).toHaveLength(10);
  });
});
