import { validate } from 'csstree-validator';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { builtFiles, builtPages, readBuilt } from '../built.ts';
import { expect, test } from './site.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:recommended', 'html-validate:document'],
		rules: {
			// Safari takes a list without bullets for no list, unless it is told.
			'no-redundant-role': 'off',
			// A matter of taste in what no one writes by hand.
			'no-trailing-whitespace': 'off',
			// The title of a resolution is as long as it is.
			'long-title': 'off',
			// What comes from the site itself is as safe as the page that names it.
			'require-sri': ['error', { target: 'crossorigin' }],
			// Enter sends the search, which answers while one types.
			'wcag/h32': 'off',
		},
	}),
);

test('the HTML of every page is valid', async () => {
	expect(builtPages().length).toBeGreaterThanOrEqual(26);
	for (const { file, path } of builtPages()) {
		const { results } = await validator.validateString(readBuilt(file).toString('utf8'));
		const problems = results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
		);
		expect.soft(problems, path).toEqual([]);
	}
});

/** The margins of a sheet of paper and what stands in them, which the validator does not know: CSS Paged Media 3. */
const ofPaper = /^Unknown at-rule (?:descriptor `(?:margin|font)`|`@bottom-(?:left|right)`)$/;

test('the CSS of every page and file is valid', () => {
	const styles = builtFiles()
		.filter((file) => /\.(?:html|css)$/.test(file))
		.flatMap((file) => {
			const text = readBuilt(file).toString('utf8');
			const sheets = file.endsWith('.css')
				? [text]
				: [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css);
			return sheets.map((css = '') => ({ file, css }));
		});
	expect(styles.length).toBeGreaterThan(26);
	const problems = styles.flatMap(({ file, css }) =>
		validate(css, file)
			.filter(({ message }) => !ofPaper.test(message))
			.map(({ message, line }) => `${file}:${line}: ${message}`),
	);
	expect([...new Set(problems)]).toEqual([]);
});
