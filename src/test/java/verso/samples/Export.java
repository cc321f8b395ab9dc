package verso.samples;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** An archive in the making: whose life it is of, what chance adds to it, and where it goes. */
record Export(Life life, Dice dice, Voice voice, Archive archive) {

  /** An export whose person writes and reads French that often. */
  static Export of(Life life, Dice dice, double shareOfFrench, String name) {
    return new Export(life, dice, new Voice(life, dice, shareOfFrench), new Archive(name));
  }

  /** Something for each of so many moments of the last days, newest first. */
  <T> List<T> each(int days, int count, Function<Instant, T> record) {
    return life.recentMoments(days, count, dice).stream().map(record).toList();
  }

  /** A moment of the last days. */
  Instant moment(int days) {
    return life.recentMoments(days, 1, dice).getFirst();
  }

  /** Adds a file of JSON. */
  void add(String path, Json form, Object content) {
    archive.add(path, form.write(content));
  }
}
