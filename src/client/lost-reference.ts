import { label } from '../resolution/address.ts';
import { type Pinpoint, readPinpoint } from '../resolution/pinpoint.ts';
import { fragmentOf } from '../resolution/run.ts';
import { element } from './element.ts';

/** On the page of lost addresses: reads the address as a reference, and goes where it leads. */
class LostReference extends HTMLElement {
	connectedCallback(): void {
		const { base = '/', text = '/', number, ids = '' } = this.dataset;
		const words = decoded(location.pathname).slice(base.length);
		const pinpoint = readLost(words);
		if (!pinpoint || number === undefined) return;
		const series = /(?:^|\/)((?:a\/hrc|[aes])\/res\/)\d/i.exec(words)?.[1]?.toUpperCase() ?? 'A/RES/';
		const known = ids.split(' ');
		const missing = pinpoint.ids.find((id) => !known.includes(id));
		if (series !== 'A/RES/' || (pinpoint.number ?? number) !== number) {
			this.say(`Resolution ${pinpoint.number} is not held here. `, elsewhere(series + pinpoint.number));
		} else if (missing) this.say(`Resolution ${number} has no ${label({ id: missing })}.`);
		else {
			const fragment = fragmentOf(pinpoint.ids);
			location.replace(text + location.search + (fragment ? `#${fragment}` : location.hash));
		}
	}

	private say(...words: readonly (Node | string)[]): void {
		this.querySelector('[role=status]')?.replaceChildren(...words);
	}
}

/** An address that is a reference as a whole; a number alone is none, whatever it counts. */
function readLost(words: string): Pinpoint | undefined {
	const pinpoint = readPinpoint(words);
	return pinpoint?.number !== undefined || /^[^\d]/.test(words.replace(/^\/+/, '')) ? pinpoint : undefined;
}

function elsewhere(symbol: string): HTMLAnchorElement {
	const link = element('a', [`${symbol} at the United Nations`]);
	link.href = `https://docs.un.org/en/${symbol}`;
	return link;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path).replace(/\/+$/, '');
	} catch {
		return path;
	}
}

customElements.define('lost-reference', LostReference);
