import type { AstroIntegration } from 'astro';

/** Sets a theme chosen earlier before the first paint, so that the page never flashes in the other one. */
const theme = `try{let t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/**
 * What must come first on every page: the order of the style layers before any component's style, and the
 * theme as a plain script, whose hash Astro adds to the content security policy.
 */
export function head(): AstroIntegration {
	return {
		name: 'head',
		hooks: {
			'astro:config:setup': ({ command, injectScript, logger }) => {
				if (command === 'build' && !process.env['SITE']) {
					logger.warn('SITE is not set: canonical links and addresses name a host that does not exist.');
				}
				injectScript('page-ssr', "import '/src/styles/layers.css';");
				injectScript('head-inline', theme);
			},
		},
	};
}
