// Who comes to this page is about to paste: what checks a quotation is loaded at once, beside the page.
void import('./quotation-check.ts');
