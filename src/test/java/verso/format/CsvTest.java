package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  private static Value row(String... namesAndCells) {
    var members = new LinkedHashMap<String, Value>();
    for (int i = 0; i < namesAndCells.length; i += 2) {
      members.put(namesAndCells[i], Value.of(namesAndCells[i + 1]));
    }
    return new Value.Members(members);
  }

  @Test
  void refusesARowTooLargeToBeHeldHoweverManyCellsItHas() {
    String row = ("x".repeat(1 << 20) + ",").repeat(17);
    var in = new ByteArrayInputStream(("a,b\n1,2\n" + row).getBytes(StandardCharsets.UTF_8));
    var found = new Collected();

    assertThatThrownBy(() -> Csv.any().read(in, found)).isInstanceOf(MalformedException.class);
    assertThat(found.items).hasSize(1);
  }

  @Test
  void keysRowsByTheHeader() {
    Collected found = Collected.from(Csv.any(), "Date,Search Query\n2023-05-01,marathon shoes\n");

    assertThat(found.values())
        .containsExactly(row("Date", "2023-05-01", "Search Query", "marathon shoes"));
    assertThat(found.places()).containsExactly("row 2");
  }

  @Test
  void findsTheHeadingOfAListAmongSeveralKnownNames() {
    Collected found = Collected.from(Csv.of("Segment", "Audience"), "Audience\nHikers\nReaders\n");

    assertThat(found.values())
        .containsExactly(row("Audience", "Hikers"), row("Audience", "Readers"));
  }

  @Test
  void numbersTheColumnsOfAFileWithoutHeader() {
    Collected found =
        Collected.from(Csv.withoutHeader(), "Friends,bo@example.org\nWork,ada@b.example\n");

    assertThat(found.values().getFirst())
        .isEqualTo(row("column 1", "Friends", "column 2", "bo@example.org"));
    assertThat(found.places()).containsExactly("row 1", "row 2");
  }

  @Test
  void findsTheKnownHeaderBehindAPreamble() {
    String file =
        """
        Notes:
        "When exporting your connection data, you may notice, that some are missing"

        First Name,Last Name,Company
        Bo,Sample,Example Corp
        """;

    Collected found = Collected.from(Csv.of("First Name", "Last Name", "Connected On"), file);

    assertThat(found.values())
        .containsExactly(row("First Name", "Bo", "Last Name", "Sample", "Company", "Example Corp"));
    assertThat(found.places()).containsExactly("row 5");
    assertThat(found.items.getFirst().context().get("preamble").text())
        .isEqualTo(
            "Notes:\nWhen exporting your connection data, you may notice, that some are missing");
  }

  @Test
  void skipsProseThatHoldsCommasWhenNothingIsKnown() {
    String file =
        """
        Dear Ada, here is your data

        Name,City,Since,Score
        Bo,Paris,2020,4
        Cy,Oslo,2021,5
        """;

    Collected found = Collected.from(Csv.any(), file);

    assertThat(found.values()).hasSize(2);
    assertThat(found.values().getFirst().get("City").text()).isEqualTo("Paris");
  }

  @Test
  void collectsTheCellsOfColumnsThatShareAName() {
    String file = "Company Names,Degree,Company Names\nExample Corp,PhD,\n";

    Value row = Collected.from(Csv.any(), file).values().getFirst();

    assertThat(row.get("Company Names"))
        .isEqualTo(new Value.Items(List.of(Value.of("Example Corp"), Value.of(""))));
    assertThat(row.get("Degree").text()).isEqualTo("PhD");
  }

  @Test
  void namesCellsBeyondTheHeaderAndLeavesOutMissingOnes() {
    String file = "a,b\n1,2,3\n4\n";

    assertThat(Collected.from(Csv.any(), file).values())
        .containsExactly(row("a", "1", "b", "2", "column 3", "3"), row("a", "4"));
  }

  @Test
  void readsAColumnWithoutAName() {
    assertThat(Collected.from(Csv.any(), "a,b,\n1,2,3\n4,5,\n").values())
        .containsExactly(row("a", "1", "b", "2", "column 3", "3"), row("a", "4", "b", "5"));
  }

  @Test
  void skipsAHeaderRepeatedInTheMiddle() {
    Collected found = Collected.from(Csv.any(), "a,b\n1,2\na,b\n3,4\n");

    assertThat(found.places()).containsExactly("row 2", "row 4");
  }

  @Test
  void readsQuotedLineEndsDelimitersAndQuotes() {
    String file = "a,b\n\"one\r\ntwo, three\",\"say \"\"hi\"\"\"\n5\" disk,\"x\"y\n";

    assertThat(Collected.from(Csv.any(), file).values())
        .containsExactly(
            row("a", "one\r\ntwo, three", "b", "say \"hi\""), row("a", "5\" disk", "b", "xy"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void tellsTheDelimiter(String delimiter) {
    String file = "a,b,c\n1,2,3\n".replace(",", delimiter);

    assertThat(Collected.from(Csv.any(), file).values())
        .containsExactly(row("a", "1", "b", "2", "c", "3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsAnEncodingByItsMark(String charset) {
    byte[] file = "\uFEFFName,City\nZoë,Zürich\n".getBytes(Charset.forName(charset));

    assertThat(Collected.from(Csv.any(), file).values())
        .containsExactly(row("Name", "Zoë", "City", "Zürich"));
  }

  @Test
  void readsWindows1252WhereItIsNoUtf8() {
    byte[] file = "Name,City\nZoë,Zürich\n".getBytes(Charset.forName("windows-1252"));

    assertThat(Collected.from(Csv.any(), file).values())
        .containsExactly(row("Name", "Zoë", "City", "Zürich"));
  }

  @Test
  void readsASingleColumnWithoutHeader() {
    assertThat(Collected.from(Csv.any(), "marathon\ntrail\n").values())
        .containsExactly(row("column 1", "marathon"), row("column 1", "trail"));
  }

  @Test
  void readsASingleKnownColumn() {
    assertThat(Collected.from(Csv.of("Advertiser"), "Some prose\n\nadvertiser\nAcme\n").values())
        .containsExactly(row("advertiser", "Acme"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "a,b\n", "a,b\n,\n\n"})
  void findsNothingInAFileWithoutRows(String file) {
    assertThat(Collected.from(Csv.any(), file).items).isEmpty();
  }

  @Test
  void reportsAQuoteThatIsNeverClosed() {
    Collected found = Collected.from(Csv.any(), "a,b\n1,2\n3,\"four\n5,6\n");

    assertThat(found.items).hasSize(2);
    assertThat(found.problems).containsExactly("row 3: A quote is opened here and never closed.");
  }

  @Test
  void givesUpOnAnEndlessCell() {
    var endless = new SequenceInputStream(bytes("a,b\n1,\""), new Repeated('x', 20 << 20));

    assertThatThrownBy(() -> Csv.any().read(endless, new Collected()))
        .isInstanceOf(MalformedException.class);
  }

  @Test
  void stopsWhenTheSinkHasEnough() throws IOException {
    var seen = new ArrayList<Item>();
    Csv.any()
        .read(
            bytes("a,b\n1,2\n3,4\n5,6\n"),
            new Shape.Sink() {
              @Override
              public boolean item(Item item) {
                seen.add(item);
                return false;
              }

              @Override
              public void problem(String at, String message) {}
            });

    assertThat(seen).hasSize(1);
  }

  @Property(tries = 300)
  void readsBackWhatWasWritten(@ForAll("tables") List<List<String>> table) {
    String file =
        "h1,h2,h3\n"
            + table.stream()
                .map(row ->
                    row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));

    List<Map<String, Value>> rows =
        Collected.from(Csv.of("h1", "h2"), file).values().stream().map(Value::members).toList();

    assertThat(rows)
        .isEqualTo(
            table.stream()
                .map(row -> row("h1", row.get(0), "h2", row.get(1), "h3", row.get(2)).members())
                .toList());
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withChars("ab,;\"\n\r\té|")
            .ofMinLength(0)
            .ofMaxLength(6)
            .map(text -> "x" + text);
    return cell.list().ofSize(3).list().ofMaxSize(5);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesTheTextOutOfAFormula() {
    assertThat(
            Collected.from(Csv.any(), "Title,ISBN\nRain,\"=\"\"0123\"\"\"\nSnow,=\"\"\n").values())
        .containsExactly(row("Title", "Rain", "ISBN", "0123"), row("Title", "Snow"));
  }

  @Test
  void takesATranslatedHeaderForTheKnownColumnsInOrder() {
    Csv csv = Csv.of("Title", "Date", "Device").inOrder("Title", "Date");

    assertThat(Collected.from(csv, "Titel,Datum,Gerät\nRain,1/2/24,TV\n").values())
        .containsExactly(row("Title", "Rain", "Date", "1/2/24", "Gerät", "TV"));
  }

  @Test
  void takesAFirstLineThatIsNoHeaderForARecord() {
    Csv csv = Csv.of("artist", "track").orWithoutHeader("artist", "track");

    assertThat(Collected.from(csv, "Invented Band,Rain\nInvented Band,Snow\n").values())
        .containsExactly(
            row("artist", "Invented Band", "track", "Rain"),
            row("artist", "Invented Band", "track", "Snow"));
    assertThat(Collected.from(csv, "track,artist\nRain,Invented Band\n").values())
        .containsExactly(row("track", "Rain", "artist", "Invented Band"));
  }

  @Test
  void tellsFromAllDatesWhetherTheDayComesFirst() {
    Csv csv = Csv.of("Title", "Date").datedBy("Date");

    assertThat(orderOf(csv, "Title,Date\nRain,01/02/2024\nSnow,23/01/2024\n"))
        .isEqualTo("DAY_FIRST");
    assertThat(orderOf(csv, "Title,Date\nRain,1/2/24\nSnow,1/23/24\n")).isEqualTo("MONTH_FIRST");
    assertThat(orderOf(csv, "Title,Date\nRain,1/2/24\n")).isEmpty();
  }

  private static String orderOf(Csv csv, String text) {
    Value context = Collected.from(csv, text).items.getFirst().context();
    return context.get(DateOrders.MEMBER).text();
  }
}
