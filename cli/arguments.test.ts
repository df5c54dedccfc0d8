import { describe, expect, it } from 'vitest';
import { caltechImss } from '../src/requirements/load';
import { readArguments, reasonOf } from './arguments';

describe('readArguments', () => {
  it('takes targets alone', () => {
    expect(readArguments(['a.html', 'https://mail.example/'])).toEqual({
      targets: ['a.html', 'https://mail.example/'],
      json: false,
      circumstances: { connection: null, ispServer: null },
      requirements: caltechImss,
    });
  });

  it('takes options anywhere', () => {
    const args = ['--json', 'a.json', '--connection', 'isp', '--isp-server=SMTP.Provider.Example:465'];
    expect(readArguments(args)).toMatchObject({
      targets: ['a.json'],
      json: true,
      circumstances: { connection: 'isp', ispServer: 'smtp.provider.example' },
    });
  });

  it('takes a target that begins with a hyphen after two', () => {
    expect(readArguments(['--', '-a.html'])).toMatchObject({ targets: ['-a.html'] });
  });

  it.each([['--help'], ['-h', 'a.html'], ['--help', '--connection', 'moon']])('gives help for %s', (...args) => {
    expect(readArguments(args)).toBe('help');
  });

  it.each<[readonly string[], string]>([
    [[], 'name at least one target, or see --help'],
    [['a', '--jsno'], "Unknown option '--jsno'"],
    [['a', '--json=1'], "Option '--json' does not take an argument"],
    [['a', '--connection'], "Option '--connection <value>' argument missing"],
    [
      ['a', '--connection', 'home'],
      '--connection: expected one of campus, imss-dialup, caltech-charter, isp, found "home"',
    ],
    [['a', '--isp-server', 'x.example'], '--isp-server: only has a meaning together with --connection isp'],
    [['a', '--connection', 'isp', '--isp-server', 'x y'], '--isp-server: expected a server\'s name, found "x y"'],
  ])('refuses %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });

  it('says which requirements file cannot be read', () => {
    expect(() => readArguments(['a', '--requirements', 'no-such-file.json'])).toThrow(
      /--requirements: .*no-such-file\.json/,
    );
  });
});

describe('reasonOf', () => {
  it.each([
    [new Error('It broke.\nat line 3'), 'It broke'],
    ['plain', 'plain'],
  ])('is one sentence without its full stop', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});
