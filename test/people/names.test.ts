import { expectMentions, expectNobody } from '../support/people';
import { nameCases } from './nameCases';

describe('names', () => {
  for (const [culture, cases] of Object.entries(nameCases))
    describe(culture, () => {
      for (const text of cases) it(text.replace(/[{}]/g, ''), () => expectMentions(text));
    });

  it('takes a word for an occupation at the start of a sentence for no name', () => {
    expectMentions('{Stonemason=Orla Kvint} {Orla Kvint} spoke. {Kvint=Orla Kvint} left.');
    expectMentions('Toymaker {Ulla Brenk} agreed.');
  });

  it('takes a small word before a name, in capitals, for a given name', () => {
    expectMentions('The chief, {Per Aune}, spoke. {Aune=Per Aune} left.');
  });

  it('goes by whom the text has named so far where two share a surname', () => {
    expectMentions(
      '{Edwin Brenk} spoke.\n\n{Brenk=Edwin Brenk} left.\n\n{Ulla Brenk} stayed. {Edwin Brenk} came back.',
    );
    expectMentions('{Edwin Brenk} and {Ulla Brenk} spoke.\n\n{Brenk=?} left.');
  });

  describe('a couple of one surname whose names no list knows', () => {
    for (const text of [
      '{Zorqa Beltrim} lives with her husband, {Vuldo Beltrim}. “Yes,” said Mr. {Beltrim=Vuldo Beltrim}. Ms. {Beltrim=Zorqa Beltrim} nodded.',
      '{Vuldo Beltrim} and his wife {Zorqa Beltrim} spoke. Ms. {Beltrim=Zorqa Beltrim} nodded. Mr. {Beltrim=Vuldo Beltrim} left.',
      '{Zorqa Beltrim}, his wife, spoke to {Vuldo Beltrim}. Mrs. {Beltrim=Zorqa Beltrim} nodded. {Beltrim=?} left.',
      '{Zorqa Beltrim} and {Vuldo Beltrim} spoke. Mr. {Beltrim=?} left.',
    ])
      it(text.replace(/[{}]/g, ''), () => expectMentions(text));
  });

  describe('a family name that is a word for something else', () => {
    for (const text of [
      '{Lena H. Singer} spoke. Ms. {Singer=Lena H. Singer} left.',
      '{Otto J. Band} spoke. Mr. {Band=Otto J. Band} left.',
      '{Otto Norway} spoke. {Norway=Otto Norway} added a word.',
      '{Mark Dane} spoke. {Dane=Mark Dane} left.',
      '{Kathleen Hall Jamnes} spoke. {Jamnes=Kathleen Hall Jamnes} left.',
    ])
      it(text.replace(/[{}]/g, ''), () => expectMentions(text));
    for (const text of [
      '{Victoria Police} said no.',
      'Otto Norway spoke. He went to {Norway}.',
      'Mark Dane left. {Danish} crews stayed.',
    ])
      it(`nobody: ${text}`, () => expectNobody(text));
  });

  describe('a birth name', () => {
    for (const text of [
      '{Dora Quill}, née {Lunde=Dora Quill}, left. {Lunde=Dora Quill} came back.',
      '{Dora Quill} (born {Dora Lunde=Dora Quill}) left. {Dora Lunde=Dora Quill} came back.',
    ])
      it(text.replace(/[{}]/g, ''), () => expectMentions(text));
  });

  it('takes the title of two for no name', () =>
    expectMentions('Senators {Rubelo} and {Cranmer} spoke. {Rubelo} said yes.'));

  it('knows whom *the Beltrim campaign* is about', () =>
    expectMentions('{Zorqa Beltrim} left. The Beltrim campaign failed. {Beltrim=Zorqa Beltrim} said no.'));

  it('gives no title by a list of given names: an unknown name may be a man’s', () =>
    expectMentions('{Erik Quill} and {Zorqan Quill} spoke. Mr. {Quill=?} left.'));

  it('keeps both family names of somebody later called by them', () =>
    expectMentions(
      '{Marta Ruiz Ortega} spoke. {Ruiz Ortega=Marta Ruiz Ortega} left. {Ruiz=Marta Ruiz Ortega} came back.',
    ));

  it('takes no verb of a headline into a name', () => {
    expectMentions('{Kvint=Orla Kvint} Slams Ferry Rent Rise\n\n{Orla Kvint} spoke.');
    expectMentions('{KVINT=Orla Kvint} SAYS NO TO FERRY\n\n{Orla Kvint} spoke.');
    expectMentions(
      '{Brenk=Edwin Brenk} Jacked Up His Ferry Rent When Somebody Else Was Paying It.\n\n{Edwin Brenk} spoke.',
    );
  });

  describe('what is nobody', () => {
    for (const text of [
      'The {Clean Rivers Act} passed on {Monday}.',
      'They marched down {Harbour Street} in {May}.',
      'She read {The Daily Telegraph} in {London}.',
      'A {Norwegian} ship left.',
      'The {Winter Festival} ends in {January}.',
      '{However}, the vote went on.',
      '{Officials} said no.',
      '{Guten Morgen}, said the visitor.',
      'The flooding of {Upper Vale} began on Monday.',
    ])
      it(text.replace(/[{}]/g, ''), () => expectNobody(text));
  });
});
