/**
 * The engines that Parallax reads beside: each takes a text and finds in it what it can.
 */
interface Peer {
  name: string;
  /** Loads it, when it is needed. */
  load: () => Promise<(text: string) => unknown>;
  /** How many times its rate `parallax extract` is aimed at. */
  bound: number;
  /** The slow one gets every so-many-th article. */
  step: number;
}

export const peers: Readonly<Record<string, Peer>> = {
  wink: {
    name: 'winkNLP, all stages',
    load: async () => {
      const [{ default: winkNLP }, { default: model }] = await Promise.all([
        import('wink-nlp'),
        import('wink-eng-lite-web-model'),
      ]);
      // with the stages that it has by default: sentences, negation, sentiment, tags, names, own patterns
      return winkNLP(model).readDoc;
    },
    bound: 0.25,
    step: 1,
  },
  compromise: {
    name: 'compromise/three, people, places, numbers, dates',
    load: async () => {
      const { default: compromise } = await import('compromise/three');
      return (text) => {
        const doc = compromise(text);
        return [doc.people(), doc.places(), doc.numbers(), doc.match('#Date+')].map((view) =>
          view.out('array'),
        );
      };
    },
    bound: 5,
    step: 6,
  },
};
