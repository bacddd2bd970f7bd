/**
 * The words that open the paragraphs of United Nations resolutions. A paragraph opens with qualifiers, if any, and
 * one of the participles (preamble) or verbs (operative part): "Deeply concerned", "Also calls upon".
 *
 * Source: United Nations Editorial Manual Online, "Resolutions and other formal decisions" (the forms and their
 * order: first "Recalling", then "Recalling also", then "Recalling further"), with the words that the resolutions of
 * the General Assembly, the Security Council, the Economic and Social Council and the Human Rights Council open with.
 */
function listed(words: string): readonly string[] {
	return words.trim().split(/\s+/);
}

/** Participles in -ing that open preambular paragraphs. */
export const participles = listed(`
	Accepting Acknowledging Acting Adhering Adopting Affirming Agreeing Aiming Appealing Applauding
	Appreciating Approving Asserting Assuming Attaching Availing Basing Bearing Believing Calling Celebrating
	Challenging Cherishing Commemorating Commending Committing Concluding Concurring Condemning Confirming
	Congratulating Considering Contemplating Continuing Declaring Dedicating Deeming Defining Demanding
	Denouncing Deploring Desiring Determining Echoing Emphasising Emphasizing Encouraging Endorsing Envisaging
	Evoking Expecting Exploring Expressing Favouring Feeling Fulfilling Giving Guaranteeing
	Hailing Having Heeding Highlighting Holding Honouring Hoping Insisting Intending
	Invoking Inviting Keeping Knowing Lamenting Looking Maintaining Mourning Noting Observing Offering
	Opposing Paying Placing Pledging Pointing Praising Proclaiming Profiting Pursuing Reacting Reaffirming Realising Realizing
	Reasserting Recalling Recognising Recognizing Recollecting Recommending Recommitting Reconfirming Referring Reflecting
	Regarding Regretting Reiterating Rejecting Rejoicing Remaining Remembering Reminding Renewing Repeating
	Representing Reproving Requesting Resolving Respecting Responding Restating Reviewing Saluting Seeing Seeking Sharing
	Showing Stating Stressing Supporting Sympathizing Taking Thanking Trusting Underlining
	Underscoring Understanding Undertaking Upholding Urging Valuing Viewing Voicing Welcoming Wishing
`);

/** Participles and adjectives in other forms. */
export const adjectives = listed(`
	Alarmed Anxious Appalled Appreciative Assured Aware Cognisant Cognizant Committed Concerned Confident Conscious Convinced
	Dedicated Desirous Determined Disappointed Dismayed Distressed Disturbed Eager Encouraged Fearful Gratified Grateful Guided
	Heartened Hopeful Horrified Impressed Indignant Inspired Mindful Motivated Moved Obliged Outraged Persuaded Pleased
	Preoccupied Prompted Proud Reassured Regretful Resolute Resolved Saddened Satisfied Seized Shocked Struck Supportive
	Touched Troubled Worried
`);

/** Verbs that open operative paragraphs. */
export const verbs = listed(`
	Accepts Acknowledges Adopts Advises Affirms Agrees Aligns Amends Appeals Applauds Appoints Appreciates Approves Asks
	Asserts Assigns Assures Attaches Authorises Authorizes Awaits Bears Begins Believes Calls Cautions Celebrates
	Censures Clarifies Commemorates Commends Commits Concludes Concurs Condemns Confirms Congratulates Considers Continues Convenes Decides
	Declares Dedicates Deems Defines Defers Delegates Demands Denounces Deplores Designates Desires Determines Devotes Directs
	Draws Elects Emphasises Emphasizes Empowers Enables Encourages Endeavours Endorses Enjoins Ensures Entrusts Envisages Establishes
	Exempts Exhorts Expects Expresses Extends Facilitates Favours Finds Fixes Gives Grants Hails Has Highlights Holds Honours
	Hopes Identifies Implores Includes Insists Instructs Intends Introduces Invites Invokes Joins Keeps Lauds Launches Laments Lifts
	Looks Maintains Makes Mandates Marks Modifies Mourns Names Notes Observes Offers Opposes Orders Outlines Pays
	Permits Places Pledges Postpones Praises Proclaims Prolongs Proposes Provides Ratifies Reaffirms Realises Realizes Reasserts
	Recalls Recognises Recognizes Recommends Recommits Reconfirms Refers Reflects Regards Registers Regrets Reiterates
	Rejects Rejoices Remains Remembers Reminds Renews Repeals Repeats Replaces Requests Requires Resolves
	Respects Responds Restates Retains Reviews Salutes Sees Seeks Selects Sets Shares Solicits Specifies Starts
	Stresses Strengthens Submits Suggests Supports Suspends Takes Tasks Terminates Thanks Transmits Underlines
	Underscores Undertakes Upholds Urges Uses Values Views Voices Warns Welcomes Wishes Withdraws
`);

/** Words and phrases that stand before a participle or a verb, alone or joined by "and". */
export const qualifiers = [
	'once again',
	'once more',
	'in particular',
	'in this regard',
	'in that regard',
	'in this respect',
	'in this connection',
	'in this context',
	'in addition',
	'at the same time',
	'most',
	'while',
	...listed(`
		absolutely accordingly actively acutely additionally again also categorically consequently constantly continually
		continuously cordially deeply emphatically energetically equally especially explicitly expressly extremely fervently firmly
		formally frankly fully further furthermore gravely greatly hereby highly increasingly jointly keenly likewise
		moreover nevertheless particularly profoundly respectfully repeatedly reservedly seriously severely sincerely
		sorely solemnly still strongly therefore thoroughly thus truly unanimously unequivocally unreservedly urgently
		vehemently very vigorously warmly wholeheartedly
	`),
] as const;

/** Phrases that open a preambular paragraph without a participle. */
export const phrases = [
	'in accordance with',
	'in application of',
	'in conformity with',
	'in consideration of',
	'in exercise of',
	'in fulfilment of',
	'in furtherance of',
	'in implementation of',
	'in line with',
	'in pursuance of',
	'in response to',
	'in the light of',
	'in view of',
	'on the basis of',
	'on the occasion of',
	'on the proposal of',
	'on the recommendation of',
	'pursuant to',
	'under the terms of',
	'with a view to',
	'with the aim of',
] as const;
