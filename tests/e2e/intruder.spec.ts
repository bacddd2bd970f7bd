import { expect, pageKinds, test } from './site.ts';

/** What stops each attempt; where Trusted Types are not enforced, the sources of scripts, workers and objects do. */
const stopped = {
	'a script in the page': 'require-trusted-types-for',
	'a script of another': 'require-trusted-types-for',
	'a style in the page': 'style-src-elem',
	'a style on an element': 'style-src-attr',
	'a picture of another': 'img-src',
	'a picture in its own address': 'img-src',
	'a frame': 'frame-src',
	'an object': 'require-trusted-types-for',
	'another base': 'base-uri',
	'a form to another': 'form-action',
	'a request to another': 'connect-src',
	'markup as a string': 'require-trusted-types-for',
	'a worker': 'require-trusted-types-for',
	'a policy of its own': 'trusted-types',
	'code as a string': 'require-trusted-types-for',
};

test.use({ expectedErrors: /Content Security Policy|Trusted|evil\.example|status of 404/ });

for (const [name, path] of Object.entries(pageKinds)) {
	test(`nothing of an intruder gets into ${name}`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		const found = await page.evaluate(async () => {
			const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
			const put = (name: string, attributes: Readonly<Record<string, string>>, words = ''): HTMLElement => {
				const made = document.createElement(name);
				for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
				made.append(words);
				document.body.append(made);
				return made;
			};
			const evil = 'https://evil.example/';
			const attempts: Readonly<Record<string, () => unknown>> = {
				'a script in the page': () => put('script', {}, 'window.intruder = 1'),
				'a script of another': () => put('script', { src: evil }),
				'a style in the page': () => put('style', {}, 'body { display: none }'),
				'a style on an element': () => put('b', { style: 'color: red' }),
				'a picture of another': () => put('img', { src: evil }),
				'a picture in its own address': () => put('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }),
				'a frame': () => put('iframe', { src: evil }),
				'an object': () => put('object', { data: evil }),
				'another base': () => put('base', { href: evil }),
				'a form to another': () => {
					const form = put('form', { action: evil });
					if (form instanceof HTMLFormElement) form.submit();
				},
				'a request to another': () => fetch(evil),
				'markup as a string': () => document.body.insertAdjacentHTML('beforeend', '<b id="intruder"></b>'),
				'a worker': () => new Worker('/favicon.svg'),
				'a policy of its own': () => {
					const types: unknown = 'trustedTypes' in window && window.trustedTypes;
					if (types instanceof Object) Reflect.apply(Reflect.get(types, 'createPolicy'), types, ['intruder', {}]);
				},
				'code as a string': () => Reflect.construct(Function, ['window.intruder = 1'])(),
			};
			const violated = new Set<string>();
			addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violated.add(effectiveDirective));
			const results: Record<string, string> = {};
			for (const [attempt, make] of Object.entries(attempts)) {
				// While the test's own call lasts, the browser lets it compile code: not after a pause.
				await pause();
				violated.clear();
				try {
					await make();
				} catch {}
				for (let tries = 0; tries < 100 && violated.size === 0; tries += 1) await pause();
				results[attempt] = [...violated].join(' ');
			}
			return { results, entered: 'intruder' in window || document.getElementById('intruder') !== null };
		});
		expect(found).toEqual({ results: stopped, entered: false });
	});
}
