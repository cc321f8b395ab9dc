package verso.habit.guess;

/** A model that guesses each event of a sequence from those before it. */
interface Guesser {

  /** Which symbol comes next; -1 for no idea. */
  int guess();

  /** Takes in what came: events are learnt one after the other, none is left out. */
  void learn(int event);
}
