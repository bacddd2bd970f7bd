import type { Element } from 'xast';
import { x } from 'xastscript';
import { documentAddress, resolutionPath } from '../resolution/address.ts';
import type { Organ, Resolution } from '../resolution/model.ts';
import type { Edition } from './format.ts';

const organs: Readonly<Record<Organ, string>> = {
	'General Assembly': 'ga',
	'Security Council': 'sc',
	'Economic and Social Council': 'ecosoc',
	'Human Rights Council': 'hrc',
};

/**
 * What the document says of itself: identification at the three levels of FRBR, subjects, adoption, references.
 * Nothing in it depends on when it was made.
 */
export function meta(resolution: Resolution, edition: Edition): Element {
	return x('meta', [
		identification(resolution, '!main'),
		x('classification', { source: '#un' }, resolution.subjects.map(keyword)),
		workflow(resolution),
		references(resolution, edition),
	]);
}

/** The same for an annex, which is a component of the document. */
export function annexMeta(resolution: Resolution, number: number): Element {
	return x('meta', [identification(resolution, `!annex_${number}`)]);
}

function identification({ symbol, number, title, organ, adopted }: Resolution, component: string): Element {
	const work = `/akn/un/statement/deliberation/un-${organs[organ]}/${adopted}/${number.replaceAll(/\W+/g, '-')}`;
	const expression = `${work}/eng@`;
	const level = (path: string, whole: string, author: string, ...rest: Element[]): Element[] => [
		x('FRBRthis', { value: path }),
		x('FRBRuri', { value: whole }),
		...rest.filter(({ name }) => name === 'FRBRalias'),
		x('FRBRdate', { date: adopted, name: 'adoption' }),
		x('FRBRauthor', { href: author }),
		...rest.filter(({ name }) => name !== 'FRBRalias'),
	];
	return x('identification', { source: '#editor' }, [
		x(
			'FRBRWork',
			level(
				`${work}/${component}`,
				work,
				'#organ',
				x('FRBRalias', { name: 'symbol', value: symbol }),
				x('FRBRalias', { name: 'title', value: title }),
				x('FRBRcountry', { value: 'un' }),
				x('FRBRsubtype', { value: 'deliberation' }),
				x('FRBRnumber', { value: number }),
			),
		),
		x(
			'FRBRExpression',
			level(`${expression}/${component}`, expression, '#organ', x('FRBRlanguage', { language: 'eng' })),
		),
		x('FRBRManifestation', level(`${expression}/${component}.xml`, `${expression}.xml`, '#editor')),
	]);
}

function keyword({ id, term }: Resolution['subjects'][number]): Element {
	const href = `http://metadata.un.org/thesaurus/${id}`;
	return x('keyword', { dictionary: 'http://metadata.un.org/thesaurus/', href, showAs: term, value: term });
}

function workflow({ adopted }: Resolution): Element {
	const step = { by: '#organ', date: adopted, outcome: '#adoption', refersTo: '#meeting' };
	return x('workflow', { source: '#editor' }, [x('step', step)]);
}

/** Who and what the document names, and the instruments that its words cite. */
function references(resolution: Resolution, { publisher, address }: Edition): Element {
	const { symbol, organ, meeting, report, references: cited } = resolution;
	const concepts = '/akn/ontology';
	return x('references', { source: '#editor' }, [
		x('original', { eId: 'original', href: documentAddress(symbol), showAs: symbol }),
		...cited.map(({ id, href, title, document }) =>
			x('activeRef', { eId: `ref-${id}`, href, showAs: title, shortForm: document }),
		),
		x('TLCOrganization', { eId: 'un', href: `${concepts}/organization/un`, showAs: 'United Nations' }),
		x('TLCOrganization', { eId: 'organ', href: `${concepts}/organization/un/${organs[organ]}`, showAs: organ }),
		...(report ? [committee(report.committee, concepts)] : []),
		x('TLCOrganization', { eId: 'editor', href: address(resolutionPath(symbol)), showAs: publisher }),
		// The workflow refers to it whether or not its number is known.
		x('TLCEvent', {
			eId: 'meeting',
			href: `${concepts}/event/un/meeting${meeting === undefined ? '' : `/${meeting}`}`,
			showAs: meeting === undefined ? 'Meeting' : `Plenary meeting ${meeting}`,
		}),
		x('TLCEvent', { eId: 'adoption', href: `${concepts}/event/un/adoption`, showAs: 'Adoption' }),
	]);
}

function committee(name: string, concepts: string): Element {
	return x('TLCOrganization', { eId: 'committee', href: `${concepts}/organization/un/${slug(name)}`, showAs: name });
}

function slug(name: string): string {
	return name.toLowerCase().replaceAll(/\W+/g, '-');
}
