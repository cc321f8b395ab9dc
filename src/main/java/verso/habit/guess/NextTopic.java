package verso.habit.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Facet;
import verso.claim.Findings;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.habit.Span;

/** Which topic comes next in each account: the most frequent of late. */
final class NextTopic {
  private static final int MOST_DRAWN = 20;

  private final Habits habits;
  private final TopicPaths topics;
  private final List<Tested> scores = new ArrayList<>();
  private final List<Map<String, Object>> shares = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private NextTopic(Habits habits) {
    this.habits = habits;
    this.topics = new TopicPaths(habits);
  }

  static Foreseen foreseen(Habits habits) throws IOException {
    return new NextTopic(habits).of(TopicPaths.courses(habits));
  }

  private Foreseen of(List<Course> courses) throws IOException {
    List<Course> told = Foreseen.told(courses);
    var tooShort = new ArrayList<Course>();
    for (Course course : courses) {
      Span span = course.span();
      int from = course.firstAt(course.testedFrom());
      if (course.isTestable(span) && course.size() - from >= Course.FEWEST_TESTED) {
        test(course, span, told.contains(course));
      } else {
        tooShort.add(course);
      }
    }
    Findings found = Findings.of(claims);
    return new Foreseen(
        (shares.isEmpty() ? found : found.with(new Rows("topicShares", shares)))
            .and(Foreseen.lacking(Guessed.TOPIC, tooShort, !scores.isEmpty())),
        scores);
  }

  private void test(Course course, Span span, boolean isTold) throws IOException {
    Sequence sequence = Sequence.of(course, course.timeline()::topic);
    var model = new Popularity(sequence);
    var tested =
        new Tested(
            Guessed.TOPIC,
            course,
            span,
            new BackTest(sequence, course.firstAt(course.testedFrom())).of(model));
    scores.add(tested);
    draw(course, sequence, model);
    if (isTold) {
      claim(tested, sequence.originals()[model.guess()], model.shares()[model.guess()])
          .ifPresent(claims::add);
    }
  }

  private void draw(Course course, Sequence sequence, Popularity model) {
    double[] weights = model.shares();
    IntStream.range(0, sequence.alternatives())
        .boxed()
        .sorted((one, other) -> Double.compare(weights[other], weights[one]))
        .limit(MOST_DRAWN)
        .forEach(symbol ->
            topics
                .plain(sequence.originals()[symbol])
                .ifPresent(topic ->
                    shares.add(
                        Rows.row(
                            "platform",
                            course.platform(),
                            "account",
                            course.account(),
                            "topic",
                            topic.topic(),
                            "share",
                            weights[symbol]))));
  }

  private Optional<Claim> claim(Tested tested, int topic, double share) throws IOException {
    Course course = tested.course();
    var named = topics.plain(topic);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String id =
        ClaimId.of(
            Facet.PREDICTION, "topic\n" + course.platform() + "\n" + named.get().topic().id());
    int[] rows = course.recent(row -> course.timeline().topic(row) == topic);
    return Optional.of(
        new Claim(
                id,
                Facet.PREDICTION,
                named.get().topic().name(Locale.ENGLISH),
                Sentence.of(
                    "claim.prediction.topic",
                    "platforms",
                    course.platforms(),
                    "topic",
                    named.get().topic(),
                    "share",
                    share,
                    "hits",
                    tested.score().rate(),
                    "days",
                    Course.TEST_DAYS),
                EnumSet.of(course.timeline().origin(rows[0])),
                course.platforms(),
                false,
                Optional.empty(),
                course.period(rows),
                List.of(),
                habits.evidence(id, course.timeline(), IntStream.of(rows)))
            .by(Author.VERSO)
            .under(named));
  }
}
