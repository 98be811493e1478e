/** A place to go to with the words that stand there, on one line. `Place` is what the reader of a report goes to. */
export interface Quoted<Place> {
  readonly place: Place;
  readonly words: string;
}
