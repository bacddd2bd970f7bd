/**
 * Words that the United Nations writes with a hyphen and nobody writes as one word.
 *
 * Source: United Nations Editorial Manual Online, "Spelling" and "Hyphens" (after the Concise Oxford English
 * Dictionary), with the compounds that recur in the resolutions of its organs. Words that it writes solid
 * (cooperation, intergovernmental, policymaking, peacebuilding, socioeconomic, subcommission) are not here.
 */
export const hyphenatedWords: readonly string[] = `
	above-mentioned age-appropriate all-inclusive anti-corruption anti-dumping anti-money anti-Muslim anti-personnel
	anti-retroviral anti-Semitism arms-control broad-based by-election capacity-building child-friendly co-chair co-chairs co-author
	co-authors co-facilitator co-facilitators co-sponsor co-sponsored co-sponsors community-based confidence-building cost-effective
	cost-effectively cost-effectiveness cost-efficient counter-narcotics counter-piracy counter-terrorism counter-terrorist cross-border
	cross-cutting cross-cultural cross-regional cross-sectoral cross-sectional data-driven de-escalate de-escalation de-mining
	decision-maker decision-makers decision-making demand-driven demand-side disaster-prone disaster-related drug-related
	early-warning eco-friendly energy-efficient evidence-based ex-combatants ex-officio ex-post extra-budgetary far-reaching
	fact-finding follow-up forward-looking free-standing full-scale full-time gender-based gender-balanced gender-disaggregated
	gender-mainstreaming gender-responsive gender-sensitive gender-specific good-neighbourly government-wide grass-roots half-day
	hard-to-reach high-level high-quality high-risk high-ranking high-speed high-income host-country human-centred human-rights-based
	ill-treatment in-depth in-kind in-person in-country income-generating inter-agency inter-Agency inter-American inter-Korean inter-Parliamentary
	inter-parliamentary inter-religious inter-sessional job-creating knowledge-based knowledge-sharing labour-intensive land-based
	landmine-free large-scale law-abiding law-making lead-up least-developed life-cycle life-saving life-threatening
	like-minded long-lasting long-running long-standing long-term low-carbon low-cost low-emission low-income low-level
	low-lying market-based medium-sized medium-term mid-term middle-income mine-action mother-to-child multi-country
	multi-donor multi-ethnic multi-hazard multi-purpose multi-stakeholder multi-sectoral multi-year nation-building nation-State neo-Nazi neo-Nazism
	new-born no-fly no-first-use non-aligned non-aggression non-attendance non-binding non-citizens non-combatant non-combatants non-communicable non-compliance non-cooperation
	non-diplomatic non-discrimination non-discriminatory non-diversion non-essential non-exhaustive non-existence non-exclusive non-governmental non-international non-interference non-intervention non-judicial
	non-lethal non-military non-members non-member non-nationals non-native non-nuclear non-nuclear-weapon non-observance non-party non-parties non-payment non-permanent non-political non-post
	non-proliferation non-punitive non-recognition non-recurrent non-refoulement non-regression non-repetition non-resident non-selective non-selectivity non-Self-Governing
	non-staff non-State non-strategic non-tariff non-traditional non-transfer non-transparent non-use non-violence non-violent nuclear-armed nuclear-free nuclear-weapon nuclear-weapon-free
	off-site on-site on-the-job one-third one-half one-sided one-time open-ended part-time peace-loving people-centred policy-relevant
	poor-quality post-2015 post-adjustment post-colonial post-conflict post-disaster post-pandemic post-traumatic poverty-stricken poverty-related pre-conflict pre-empt pre-emptive pre-session pre-sessional
	pro-poor public-private quick-impact re-election re-elected re-emergence re-emphasize re-enter re-establish re-established re-establishment re-evaluate
	re-examine real-time region-wide results-based results-oriented right-holders rights-based rights-holders risk-based risk-informed risk-management rule-of-law rule-making rules-based
	science-based science-policy second-generation self-contained self-defence self-determination self-employed self-employment self-financing self-government
	self-governing self-help self-identification self-reliance self-reliant self-sufficiency self-sufficient self-sustaining semi-annual semi-arid semi-autonomous sex-disaggregated
	shipping-related short-lived short-term side-event small-scale small-arms so-called socio-cultural socio-political South-South stand-by State-owned State-sponsored state-of-the-art step-by-step sub-Saharan
	survivor-centred technology-based technology-neutral third-party time-bound time-limited trade-distorting trade-off trade-offs trade-related
	treaty-based trust-building two-day two-State two-thirds two-tier two-year three-year four-year five-year ten-year under-represented under-representation under-reporting
	under-resourced under-served up-to-date user-friendly value-added value-for-money vice-chair vice-chairs vice-presidents Vice-Chair Vice-Chairs
	Vice-President Vice-Presidents victim-centred war-affected war-torn water-related weapons-grade weapon-free well-being well-coordinated well-defined well-established well-founded well-functioning
	well-known well-managed well-planned well-trained wide-ranging wide-scale win-win women-led working-level world-class year-round youth-led zero-tolerance
	Secretary-General Under-Secretary-General Assistant-Secretary-General Attorney-General Director-General
`
	.trim()
	.split(/\s+/);
