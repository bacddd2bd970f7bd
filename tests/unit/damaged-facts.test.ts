import { refused, whole } from './damage.ts';

const none = /^expected frontmatter between two lines of "---", found none$/;
const last = '      - { paragraph: pp8, words: "resolution 2000/22" }\n';

refused(none, {
	'no frontmatter': ['---\nsymbol', 'symbol', 1],
	'frontmatter without end': [`${last}---\n`, last, 1],
	'frontmatter between plus signs': ['---\nsymbol', '+++\nsymbol', 1],
	'a line before the frontmatter': ['---\nsymbol', '\n---\nsymbol', 1],
	'a space before the frontmatter': ['---\nsymbol', ' ---\nsymbol', 1],
});

refused(/^expected valid YAML, found \S/, {
	'a tab for indentation': ['  committee: Third', '\tcommittee: Third'],
	'a line without its colon': ['organ: General', 'organ General'],
	'a bracket left open': ['[INDIVIDUAL RIGHTS] }', '[INDIVIDUAL RIGHTS }'],
	'a brace left open': ['term: PRINCIPLES }', 'term: PRINCIPLES', 'id: "1003291"'],
	'a quotation mark left open': ['item: 105 (b)', 'item: "105 (b)', 'item: "105'],
	'a list for a key': ['session: 59\n', '? [a]\n: 59\nsession: 59\n', '? [a]'],
	'a key twice': ['session: 59\n', 'session: 59\nsession: 60\n', 'session: 60'],
});

refused(/^expected a value of its own, found "\*\w+"$/, {
	'an alias of nothing': ['organ: General Assembly', 'organ: *organ'],
	'a list that is within itself': ['chain:\n', 'chain: &a [*a]\nothers:\n'],
	'a bomb of aliases': ['chain:\n', 'chain: [&a [x, x], &b [*a, *a], [*b, *b]]\nothers:\n'],
});

refused(/^expected only known keys in \S.*, found "\w+"$/, {
	'a key misspelt': ['organ: General', 'organs: General'],
	'a key in capitals': ['session: 59', 'Session: 59'],
	'a key in another language': ['title: Enh', 'titre: Enh'],
	'a key that JavaScript keeps for itself': ['session: 59\n', 'session: 59\n__proto__: 1\n', '__proto__'],
	'an unknown key in a group': ['report:\n', 'report:\n  date: 2004\n', '  date'],
});

refused(/^expected [\w.]+ to be a (?:string|number|int), found \S/, {
	'no symbol': ['symbol: A/RES/59/187\n', '', 'title: Enh'],
	'no committee': ['  committee: Third Committee\n', '', '  symbol: A/59/503/Add.2'],
	'a key without a value': ['session: 59', 'session:'],
	'a title of digits': [whole('title: Enh').trim(), 'title: 59'],
	'a session in words': ['session: 59', 'session: fifty-ninth'],
	'a session in quotation marks': ['session: 59', 'session: "59"'],
	'a session and a half': ['session: 59', 'session: 59.5'],
	'a session without end': ['session: 59', 'session: .inf'],
	'a tag that nobody knows': ['session: 59', 'session: !secret 59'],
	'a subject without a term': ['"1005108", term: PRINCIPLES }', '"1005108" }'],
	'digits for a subject': ['id: "1005108"', 'id: 1005108'],
	'bytes in words': ['bytes: 5227', 'bytes: many'],
	'an emendation without evidence': [
		`    restored: fifty-second\n${whole('    evidence').trimEnd()}\n`,
		'    restored: fifty-second\n',
		'paragraph: pp8\n',
	],
	'a reference without an id': ['  - id: charter\n    title', '  - title'],
});

refused(/^expected [\w.]+ to be (?:an? |the |greater than 0|some words|one of: ).*, found \S/, {
	'a symbol in small letters': ['symbol: A/RES/59/187', 'symbol: a/res/59/187'],
	'a symbol that climbs out of its folder': ['symbol: A/RES/59/187', 'symbol: A/RES/../../etc'],
	'another organ': ['organ: General Assembly', 'organ: General Assemblage'],
	'a session below zero': ['session: 59', 'session: -59'],
	'a meeting of zero': ['meeting: 74', 'meeting: 0'],
	'a day in no calendar': ['adopted: 2004-12-20', 'adopted: 2004-02-30'],
	'a day the other way round': ['adopted: 2004-12-20', 'adopted: 20-12-2004'],
	'a day with its hour': ['adopted: 2004-12-20', 'adopted: 2004-12-20T10:00:00Z'],
	'a subject of six digits': ['"1005108"', '"105108"'],
	'an alternative of nothing': ['[INDIVIDUAL RIGHTS]', '[""]'],
	'a broken symbol in the chain': ['  - A/RES/51/100', '  - 51/100'],
	'a source outside its folder': ['file: A-RES-59-187.txt', 'file: ../A-RES-59-187.txt'],
	'a checksum cut short': ['f8a22072f7', 'f8a22072f'],
	'a checksum in capitals': ['sha256: 36f7d6fb', 'sha256: 36F7D6FB'],
	'an id with a space': ['id: durban', 'id: dur ban'],
	'an address that is a script': ['href: https://docs.un.org/en/A/CONF.189/12', 'href: "javascript:alert(1)"'],
	'an address without its lock': ['href: https://docs.un.org/en/A/CONF.189/12', 'href: http://docs.un.org/'],
	'half an address': ['href: https://docs.un.org/en/A/CONF.189/12', 'href: /en/A/CONF.189/12'],
});

refused(/^expected "[^"]+" once in \w+, found it (?:nowhere there|\d+ times)$/, {
	'an emendation of another paragraph': ['paragraph: pp7\n', 'paragraph: pp6\n'],
	'a reference to words not there': ['words: "resolution 2000/22"', 'words: "resolution 2000/23"'],
	'a reference to words there several times': ['op7, words: "Charter"', 'op7, words: "the"'],
	'a reference to words of another paragraph': ['op7, words: "Charter"', 'op8, words: "Charter"'],
});

refused(/./, {
	'the symbol of another': ['symbol: A/RES/59/187', 'symbol: A/RES/59/188', '# 59/187.'],
	'another title': ['title: Enhancement of', 'title: Enhancing', '# 59/187.'],
	'a title in two lines': ['title: Enhancement of int', 'title: |\n  Enhancement of\n  int', '# 59/187.'],
	'no subject': [whole('  - { id: "1005108"').trimEnd(), '', 'term: INTERNATIONAL COOPERATION'],
	'a subject twice': ['XENOPHOBIA }', 'XENOPHOBIA }\n  - { id: "1007092", term: X }', 'term: X }'],
	'a subject misspelt': ['term: XENOPHOBIA', 'term: XENOPHOBIE'],
	'a chain without the resolution': ['  - A/RES/59/187\n', '', 'chain:'],
	'an emendation of no paragraph': ['paragraph: pp7\n', 'paragraph: pp9\n'],
	'an emendation that changes nothing': [
		'received: fiftysecond\n',
		'received: fifty-second\n',
		'restored: fifty-second',
	],
	'an emendation of something else': ['received: fiftysecond', 'received: fiftythird', '*Recalling* the adoption'],
	'an emendation undeclared': [
		'paragraph: op7\n    received: nonselectivity',
		'paragraph: op6\n    received: x',
		'paragraph: op6\n',
	],
	'a reference to no paragraph': ['op7, words: "Charter"', 'op17, words: "Charter"'],
	'a reference that cites nothing': [`    cited:\n${last}`, '    cited: []\n'],
	'an id twice': ['id: durban', 'id: charter', 'id: charter\n    title: World'],
});
