package verso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.persona.Correspondent;
import verso.persona.LetterKind;

class LettersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Correspondent PLATFORM =
      new Correspondent(
          "facebook",
          true,
          false,
          Set.of("facebook"),
          List.of(new Correspondent.Listed("25-34", "age"), new Correspondent.Listed("Chess", "")),
          List.of("Acme"),
          List.of("Bolt Example", "example.org"),
          0);

  private static final Correspondent ADVERTISER =
      new Correspondent(
          "Acme", false, true, Set.of("facebook", "x"), List.of(), List.of(), List.of(), 0);

  private static Letter letter(LetterKind kind, Correspondent to, String language, LocalDate day) {
    return new Letters(Messages.in(Locale.of(language)), day).of(kind, to);
  }

  private static Correspondent correspondent(String to) {
    return to.equals("platform") ? PLATFORM : ADVERTISER;
  }

  @ParameterizedTest
  @CsvSource({
    "ACCESS, platform, en",
    "ACCESS, platform, fr",
    "ERASURE, platform, en",
    "ERASURE, platform, fr",
    "OBJECTION, advertiser, en",
    "OBJECTION, advertiser, fr"
  })
  void lettersReadAsTheyShould(LetterKind kind, String to, String language) throws IOException {
    String name = kind.name().toLowerCase(Locale.ROOT) + "-" + to + "." + language + ".txt";
    Path golden = Path.of("src/test/resources/verso/report/letters", name);

    List<String> lines = new LetterText().lines(letter(kind, correspondent(to), language, DAY));

    if ("update".equals(System.getProperty("verso.golden"))) {
      Files.write(golden, lines, StandardCharsets.UTF_8);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(golden));
  }

  @ParameterizedTest
  @CsvSource({
    "ACCESS, platform",
    "ACCESS, advertiser",
    "ERASURE, platform",
    "ERASURE, advertiser",
    "OBJECTION, platform",
    "OBJECTION, advertiser"
  })
  void everyLetterIsWholeInBothLanguages(LetterKind kind, String to) {
    for (String language : List.of("en", "fr")) {
      Letter letter = letter(kind, correspondent(to), language, DAY);

      assertThat(new LetterText().lines(letter))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78))
          .noneSatisfy(line -> assertThat(line).containsAnyOf("{", "}", "null"));
      assertThat(letter.items()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(letter.items().getLast()).endsWith(".");
      assertThat(letter.annexes()).hasSize(to.equals("platform") ? 3 : 0);
    }
  }

  @Test
  void whatTheArchiveDoesNotHoldIsNeitherNamedNorAnnexed() {
    var bare =
        new Correspondent("x", true, false, Set.of("x"), List.of(), List.of("Acme"), List.of(), 0);

    Letter letter = letter(LetterKind.ERASURE, bare, "en", DAY);

    assertThat(letter.annexes()).extracting(Letter.Annex::title).hasSize(1);
    assertThat(letter.annexes().getFirst().title()).startsWith("Annex 1: advertisers");
    assertThat(letter.items().getFirst()).doesNotContain("annex");
    assertThat(letter.items().get(1)).endsWith(" – the archive names 1 advertiser (annex 1);");
  }

  @Test
  void theFirstOfAMonthIsWrittenAsTheFrenchDo() {
    LocalDate first = LocalDate.of(2026, 12, 1);

    assertThat(letter(LetterKind.ACCESS, PLATFORM, "fr", first).place())
        .isEqualTo("[Lieu], le 1er décembre 2026");
    assertThat(letter(LetterKind.ACCESS, PLATFORM, "en", first).place())
        .isEqualTo("[Place], 1 December 2026");
  }

  @Test
  void anUncheckedJudgmentIsNoArgumentOfTheLetter() {
    Letter letter = letter(LetterKind.ACCESS, PLATFORM, "en", DAY);

    assertThat(letter.items()).noneMatch(item -> item.contains("C-154/21"));
    assertThat(letter.notes().entries())
        .anyMatch(note -> note.contains("C-154/21") && note.contains("not checked"));
  }

  @Test
  void aDocumentHasHeadingsAndNumberedLists() throws IOException {
    List<Letter> letters =
        List.of(
            letter(LetterKind.ACCESS, PLATFORM, "fr", DAY),
            letter(LetterKind.OBJECTION, ADVERTISER, "fr", DAY));
    var bytes = new ByteArrayOutputStream();

    LetterDocument.write(letters, bytes);

    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      assertThat(textsOf(paragraphs, "Heading1"))
          .containsExactly(letters.get(0).subject(), letters.get(1).subject());
      assertThat(textsOf(paragraphs, "Heading2"))
          .hasSize(5)
          .first()
          .asString()
          .startsWith("Annexe");
      List<XWPFParagraph> numbered =
          paragraphs.stream().filter(p -> "decimal".equals(p.getNumFmt())).toList();
      assertThat(numbered)
          .extracting(XWPFParagraph::getText)
          .containsSubsequence(letters.get(0).items())
          .containsSubsequence(letters.get(1).items());
      assertThat(numbered).extracting(XWPFParagraph::getNumID).doesNotContainNull();
      assertThat(numbered.getFirst().getNumID()).isNotEqualTo(numbered.getLast().getNumID());
      assertThat(paragraphs.getFirst().getText()).contains("[Votre prénom et votre nom]\n");
    }
  }

  private static List<String> textsOf(List<XWPFParagraph> paragraphs, String style) {
    return paragraphs.stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }
}
