package verso.habit.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Facet;
import verso.claim.Findings;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.interest.TraceTopics;
import verso.trace.Kind;

/** Which channel, artist or series comes next in each account: what most often came after. */
final class NextMaker {
  private static final Set<Kind> MADE = EnumSet.of(Kind.VIEW, Kind.LISTEN);

  private final Habits habits;
  private final List<Tested> scores = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private NextMaker(Habits habits) {
    this.habits = habits;
  }

  /** Whether it was made by somebody known, and its place in the order is, too. */
  static boolean isMade(Timeline timeline, int row) {
    return timeline.maker(row) != 0 && MADE.contains(timeline.kind(row));
  }

  static Foreseen foreseen(Habits habits) throws IOException {
    Timeline use = habits.use();
    return new NextMaker(habits).of(Course.of(use, row -> isMade(use, row)));
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
    return new Foreseen(
        Findings.of(claims).and(Foreseen.lacking(Guessed.MAKER, tooShort, !scores.isEmpty())),
        scores);
  }

  private void test(Course course, Span span, boolean isTold) throws IOException {
    Sequence sequence = Sequence.of(course, course.timeline()::maker);
    var model = new Succession(sequence);
    var tested =
        new Tested(
            Guessed.MAKER,
            course,
            span,
            new BackTest(sequence, course.firstAt(course.testedFrom())).of(model));
    scores.add(tested);
    if (isTold) {
      claim(tested, sequence.originals()[model.guess()]).ifPresent(claims::add);
    }
  }

  private Optional<Claim> claim(Tested tested, int maker) throws IOException {
    Course course = tested.course();
    int[] rows = course.recent(row -> course.timeline().maker(row) == maker);
    Optional<String> name =
        TraceTopics.makerOf(
            habits.inquiry().traces().at(course.timeline().number(rows[0])).trace());
    return name.isEmpty() ? Optional.empty() : Optional.of(claim(tested, name.get(), rows));
  }

  private Claim claim(Tested tested, String name, int[] rows) throws IOException {
    Course course = tested.course();
    String id = ClaimId.of(Facet.PREDICTION, "maker\n" + course.platform() + "\n" + name);
    return new Claim(
            id,
            Facet.PREDICTION,
            name,
            Sentence.of(
                "claim.prediction.maker",
                "platforms",
                course.platforms(),
                "name",
                name,
                "hits",
                tested.score().rate(),
                "naive",
                tested.score().naive(),
                "days",
                Course.TEST_DAYS),
            EnumSet.of(course.timeline().origin(rows[0])),
            course.platforms(),
            false,
            Optional.empty(),
            course.period(rows),
            List.of(),
            habits.evidence(id, course.timeline(), IntStream.of(rows)))
        .by(Author.VERSO);
  }
}
