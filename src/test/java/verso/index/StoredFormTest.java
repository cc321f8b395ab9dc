package verso.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

class StoredFormTest {
  @Property(tries = 300)
  void aTraceComesBackAsItWas(@ForAll("traces") Trace trace) {
    assertThat(StoredForm.trace(StoredForm.of(trace))).isEqualTo(trace);
  }

  @Property(tries = 300)
  void aNumberComesBackAsItWas(@ForAll long number) {
    assertThat(new RecordInput(new RecordOutput().number(number).written()).number())
        .isEqualTo(number);
  }

  @Example
  void reportsComeBackAsTheyWere() {
    ImportReport report = Samples.report("i1", "google");
    EntryReport entry = Samples.entry("i1", "data/history.json");

    assertThat(StoredForm.report(StoredForm.of(report))).isEqualTo(report);
    assertThat(StoredForm.entry(StoredForm.of(entry))).isEqualTo(entry);
  }

  @Provide
  Arbitrary<Trace> traces() {
    Arbitrary<String> text = text();
    return Combinators.combine(
            text,
            Arbitraries.of(Kind.class),
            Arbitraries.of(Origin.class),
            moments(),
            text,
            text,
            details(),
            text.list().ofMaxSize(3))
        .as((platform, kind, origin, moment, subject, body, details, identity) ->
            new Trace(
                platform,
                body,
                kind,
                origin,
                moment,
                subject,
                body,
                details,
                identity,
                new Source(subject, platform, body, subject)));
  }

  /** Any characters but halves of pairs, which no UTF-8 can carry. */
  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .all()
        .ofMaxLength(40)
        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  }

  private static Arbitrary<Details> details() {
    return Combinators.combine(text(), text())
        .as(Details.Detail::new)
        .list()
        .ofMaxSize(4)
        .map(Details::new);
  }

  private static Arbitrary<Moment> moments() {
    Arbitrary<Instant> instants =
        Combinators.combine(
                Arbitraries.longs()
                    .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                Arbitraries.integers().between(0, 999_999_999))
            .as((second, nano) -> Instant.ofEpochSecond(second, nano));
    return Combinators.combine(
            instants,
            Arbitraries.of(Moment.Precision.class),
            Arbitraries.of(List.of(Moment.Standing.values())))
        .as(Moment::new);
  }
}
