package verso.habit.streaks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import verso.habit.Sessions;
import verso.habit.Timeline;

/**
 * What was watched of series on one platform.
 *
 * @param platform its id
 * @param timed episodes whose time of day is known, of all accounts
 * @param vague episodes of which only the day is known
 * @param sittings how many sittings the timed ones make
 * @param binges several episodes at one sitting
 * @param bingeDays several episodes on one day, where no more is known
 * @param rushes series watched within a few days
 */
record SeriesWatched(
    String platform,
    Timeline timed,
    Timeline vague,
    int sittings,
    List<Binge> binges,
    List<Binge> bingeDays,
    List<Binge> rushes) {

  /** What was watched on a platform, account by account. */
  static SeriesWatched of(
      String platform, Timeline all, List<Timeline> accounts, EpisodeNames names) {
    Timeline episodes = Accounts.together(all, accounts);
    Timeline timed = episodes.where(episodes::isTimed);
    long[] known = seriesByDay(timed);
    var binges = new ArrayList<Binge>();
    var bingeDays = new ArrayList<Binge>();
    var rushes = new ArrayList<Binge>();
    int sittings = 0;
    for (Timeline account : accounts) {
      Timeline exact = account.where(account::isTimed);
      List<Sitting> split = Sitting.split(exact, Sessions.WITHIN_PLATFORM);
      sittings += split.size();
      binges.addAll(new Binges(exact, names.of(exact)).within(split));
      Timeline vague = account.where(row -> isVague(account, row, known));
      bingeDays.addAll(new Binges(vague, names.of(vague)).withinDays());
      rushes.addAll(new Binges(account, names.of(account)).rushes());
    }
    Timeline vague = episodes.where(row -> isVague(episodes, row, known));
    return new SeriesWatched(platform, timed, vague, sittings, binges, bingeDays, rushes);
  }

  /** Whether only the day is known, and no other export tells the hours of the same evening. */
  private static boolean isVague(Timeline timeline, int row, long[] known) {
    return !timeline.isTimed(row) && Arrays.binarySearch(known, seriesOnDay(timeline, row)) < 0;
  }

  private static long[] seriesByDay(Timeline timed) {
    return IntStream.range(0, timed.size())
        .mapToLong(row -> seriesOnDay(timed, row))
        .sorted()
        .distinct()
        .toArray();
  }

  private static long seriesOnDay(Timeline timeline, int row) {
    return (long) timeline.maker(row) << 32 | timeline.day(row) & 0xFFFF_FFFFL;
  }
}
