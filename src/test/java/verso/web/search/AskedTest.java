package verso.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import verso.index.TraceQuery;
import verso.trace.Kind;
import verso.trace.Origin;

class AskedTest {

  private static AskedReader.Reading read(Map<String, List<String>> parameters) {
    return new AskedReader(
            name -> parameters.getOrDefault(name, List.of()),
            Set.of("google", "x")::contains,
            Set.of("483", "verso:weather")::contains)
        .read();
  }

  private static AskedReader.Reading read(String address) {
    String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    return read(
        Stream.of(query.split("&"))
            .filter(part -> !part.isEmpty())
            .map(part -> part.split("=", 2))
            .collect(
                Collectors.groupingBy(
                    part -> part[0],
                    Collectors.mapping(
                        part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                        Collectors.toList()))));
  }

  @Test
  void readsAllOfAnAddress() {
    Asked asked =
        read("/search?q=trail+shoes&platform=x&platform=google&kind=ad_impression&kind=view"
                + "&origin=shown&topic=483&advertiser=Example%20Bakery&year=2024&from=2024-02-01"
                + "&to=2024-03-05&sort=oldest&page=3")
            .asked();

    assertThat(asked.text()).isEqualTo("trail shoes");
    assertThat(asked.chosen())
        .isEqualTo(
            new Chosen(
                Set.of("google", "x"),
                Set.of(Kind.AD_IMPRESSION, Kind.VIEW),
                Set.of(Origin.SHOWN),
                Set.of("483"),
                Set.of("Example Bakery")));
    assertThat(asked.span().year()).contains(Year.of(2024));
    assertThat(asked.span().begin()).contains(Instant.parse("2024-02-01T00:00:00Z"));
    assertThat(asked.span().end()).contains(Instant.parse("2024-03-06T00:00:00Z"));
    assertThat(asked.order()).isEqualTo(TraceQuery.Sort.OLDEST);
    assertThat(asked.page()).isEqualTo(3);
  }

  @Test
  void leavesOutWhatItDoesNotUnderstandAndSaysSo() {
    AskedReader.Reading reading =
        read("/search?platform=friendster&kind=view&kind=nope&from=soon&year=99999&page=x&other=1");

    assertThat(reading.asked())
        .isEqualTo(
            Asked.NOTHING.choosing(
                new Chosen(Set.of(), Set.of(Kind.VIEW), Set.of(), Set.of(), Set.of())));
    assertThat(reading.ignored())
        .containsExactlyInAnyOrder("platform", "kind", "from", "year", "page");
  }

  @Test
  void takesEmptyFieldsOfAFormForNothing() {
    AskedReader.Reading reading = read("/search?q=&year=&from=&to=&sort=");

    assertThat(reading).isEqualTo(new AskedReader.Reading(Asked.NOTHING, Set.of()));
    assertThat(SearchAddress.of(reading.asked())).isEqualTo("/search");
  }

  @Test
  void takesMonthsAndYearsForAllTheirDays() {
    Asked.Span span = read("/search?from=2023&to=2024-02").asked().span();

    assertThat(span.from()).contains(LocalDate.of(2023, 1, 1));
    assertThat(span.to()).contains(LocalDate.of(2024, 2, 29));
  }

  @Test
  void ordersByTimeWhereThereAreNoWords() {
    assertThat(read("/search").asked().order()).isEqualTo(TraceQuery.Sort.NEWEST);
    assertThat(read("/search?q=*").asked().order()).isEqualTo(TraceQuery.Sort.NEWEST);
    assertThat(read("/search?q=trail").asked().order()).isEqualTo(TraceQuery.Sort.RELEVANCE);
    assertThat(read("/search?q=trail&sort=newest").asked().order())
        .isEqualTo(TraceQuery.Sort.NEWEST);
  }

  @Test
  void meansTheSameAdvertiserHoweverItIsSpelled() {
    Asked one = read("/search?advertiser=Example+Bakery").asked();
    Asked other = read("/search?advertiser=%23example+bakery").asked();

    assertThat(one.query()).isEqualTo(other.query());
  }

  @Test
  void isTheSameAfterEveryWayThroughAnAddress() {
    var random = new Random(483);

    IntStream.range(0, 500)
        .mapToObj(i -> invented(random))
        .forEach(asked -> {
          AskedReader.Reading reading = read(SearchAddress.of(asked));
          assertThat(reading).isEqualTo(new AskedReader.Reading(asked, Set.of()));
          assertThat(SearchAddress.of(reading.asked())).isEqualTo(SearchAddress.of(asked));
        });
  }

  private static Asked invented(Random random) {
    return new Asked(
        text(random),
        new Chosen(
            some(random, List.of("google", "x")),
            some(random, List.of(Kind.values())),
            some(random, List.of(Origin.values())),
            some(random, List.of("483", "verso:weather")),
            some(random, List.of("Café & Co", "a=b", "100%", "Example + Söhne", "<script>"))),
        new Asked.Span(
            maybe(random, Year.of(1990 + random.nextInt(40))),
            maybe(random, LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000))),
            maybe(random, LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000)))),
        TraceQuery.Sort.values()[random.nextInt(3)],
        1 + random.nextInt(400));
  }

  private static String text(Random random) {
    var letters = "aé \"+-&=#%?/:*(日😀\u00a0<'";
    int[] points = letters.codePoints().toArray();
    String text =
        IntStream.range(0, random.nextInt(12))
            .map(i -> points[random.nextInt(points.length)])
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return text.isBlank() ? "" : text;
  }

  private static <T> Set<T> some(Random random, List<T> values) {
    return values.stream().filter(value -> random.nextInt(4) == 0).collect(Collectors.toSet());
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
