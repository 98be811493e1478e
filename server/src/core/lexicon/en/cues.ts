import type { CueForm, CueNoun, CueVerb, CueWords } from '../cueWords';
import { clauseWords } from './clauseWords';
import { cueNouns } from './cueNouns';
import { cuePhrases } from './cuePhrases';
import { cueVerbs } from './cueVerbs';
import { functionWords } from './functionWords';
import { pluralOf, verbForms } from './inflection';
import { words } from './words';

function formsOf(verbs: readonly CueVerb[]): ReadonlyMap<string, readonly CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  for (const verb of verbs) {
    const [head = verb.lemma] = verb.lemma.split(' ');
    for (const { text, form } of verbForms(head)) {
      const known = forms.get(text);
      if (!known) forms.set(text, [{ verb, form }]);
      else if (!known.some((other) => other.verb === verb && other.form === form)) known.push({ verb, form });
    }
  }
  for (const known of forms.values()) known.sort((a, b) => b.verb.lemma.length - a.verb.lemma.length);
  return forms;
}

const nounForms = (nouns: readonly CueNoun[]): ReadonlyMap<string, CueNoun> =>
  new Map(nouns.flatMap((noun) => [[noun.lemma, noun] as const, [pluralOf(noun.lemma), noun] as const]));

export const englishCues: CueWords = {
  verbs: formsOf(cueVerbs),
  nouns: nounForms(cueNouns),
  phrases: cuePhrases,
  functionWords,
  clauses: clauseWords,
  complementizer: 'that',
  infinitiveMarker: 'to',
  agentMarker: 'by',
  inView: 'in',
  company: 'with',
  comparison: 'as',
  demonstratives: words('this that it these'),
  answers: words('yes no maybe'),
  mute: words('sign signs banner banners clock thermometer label labels scoreboard placard placards plaque'),
  messages: words(`
    statement statements resolution resolutions letter letters email emails e-mail release memo memos petition petitions
    ad ads advertisement advertisements robocall robocalls story note message messages tweet tweets post posts video`),
  labels: words(`
    poll report study survey analysis police officials sources review mayor minister president governor senator judge
    prosecutor lawyer spokesman spokeswoman coroner sheriff union ministry`),
  quoting: words('quote cite'),
  clausal: words(
    'say tell argue insist claim note think suggest contend warn acknowledge predict explain assert add believe conclude',
  ),
  plainSpeech: words('say tell add ask write reply respond continue explain note tweet declare'),
};
