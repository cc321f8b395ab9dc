package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;

/** What is listed and told, from the invented exports of three platforms. */
class PersonaCommandsTest {
  @TempDir private static Path folder;
  private static Session verso;

  @BeforeAll
  static void importThreePlatforms() throws IOException {
    verso = new Session(folder.resolve("store"));
    for (String fixture : List.of("x/current-2025", "facebook/f4-2024", "linkedin/complete-2025")) {
      Path zip = folder.resolve(fixture.replace('/', '-') + ".zip");
      verso.run("import", Zipped.fixture(zip, fixture), "--quiet");
    }
  }

  private static void hasFields(JsonNode json, String... names) {
    assertThat(json.fieldNames()).toIterable().contains(names);
  }

  @Test
  void sourcesListImportsWithTheirKinds() throws IOException {
    JsonNode json = verso.run("sources", "--json").hasStatus(0).json();

    hasFields(json, "traces", "imports");
    JsonNode x = json.get("imports").get(0);
    hasFields(x, "id", "platform", "archives", "entries", "bytes", "records", "traces", "problems");
    hasFields(x, "seconds", "importedAt", "kinds");
    assertThat(x.get("importedAt").asText()).isEqualTo("2026-11-01T12:00:00Z");
    long kinds = 0;
    for (JsonNode kind : x.get("kinds")) {
      kinds += kind.asLong();
    }
    assertThat(kinds).isEqualTo(x.get("records").asLong());
  }

  @Test
  void sourcesAccountForEveryFile() throws IOException {
    List<JsonNode> files = verso.run("sources", "--files", "--json").jsonLines();
    JsonNode imports = verso.run("sources", "--json").json().get("imports");

    long counted = 0;
    for (JsonNode one : imports) {
      for (JsonNode state : one.get("entries")) {
        counted += state.asLong();
      }
    }
    assertThat(files).hasSize((int) counted);
    hasFields(files.getFirst(), "import", "path", "bytes", "state", "section", "records", "reason");
  }

  @Test
  void sourcesFitTheTerminal() {
    var narrow = new Session(folder.resolve("store")).columns(90);

    assertThat(narrow.run("sources").out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(90));
    assertThat(narrow.run("sources", "--files").out()).contains("understood");
  }

  @Test
  void interestsHaveTheFieldsOfTheContract() throws IOException {
    JsonNode interest = verso.run("interests", "--json").jsonLines().getFirst();

    hasFields(interest, "label", "topic", "platforms", "sensitive", "support", "fits", "claim");
    hasFields(interest.get("platforms").get(0), "platform", "origin", "firstSeen", "lastSeen");
    hasFields(interest.get("support"), "observed", "declared", "supplied");
    assertThat(interest.get("fits").get("score").asDouble()).isBetween(0.0, 1.0);
  }

  @Test
  void interestsCanBeNarrowed() throws IOException {
    assertThat(verso.run("interests", "--platform", "x", "--json").jsonLines())
        .allSatisfy(interest ->
            assertThat(interest.get("platforms"))
                .anySatisfy(on -> assertThat(on.get("platform").asText()).isEqualTo("x")));
    assertThat(verso.run("interests", "--unsupported", "--json").jsonLines())
        .allSatisfy(interest ->
            assertThat(interest.get("support"))
                .allSatisfy(count -> assertThat(count.asInt()).isZero()));
    assertThat(verso.run("interests", "--platform", "none").out()).isEmpty();
  }

  @Test
  void interestsAreATableWithIdsOfClaims() throws IOException {
    String claim = verso.run("interests", "--json").jsonLines().getFirst().get("claim").asText();

    Session.Answer answer = verso.run("interests", "--limit", "1").hasStatus(0);

    assertThat(answer.out().lines()).hasSize(2).first().asString().startsWith("Interest");
    assertThat(answer.out()).contains(claim);
    assertThat(answer.err()).startsWith("1 of ");
  }

  @Test
  void advertisersHaveTheFieldsOfTheContract() throws IOException {
    JsonNode advertiser = verso.run("advertisers", "--json").jsonLines().getFirst();

    hasFields(advertiser, "name", "platforms", "bases", "impressions", "engagements");
    hasFields(advertiser, "offPlatformEvents", "firstSeen", "lastSeen");
    assertThat(verso.run("advertisers", "--limit", "2").out().lines()).hasSize(3);
  }

  @Test
  void thePersonaHasTheFieldsOfTheContract() throws IOException {
    JsonNode persona = verso.run("persona", "--format", "json").hasStatus(0).json();

    hasFields(persona, "generatedAt", "coverage", "sections");
    assertThat(persona.get("generatedAt").asText()).isEqualTo("2026-11-01T12:00:00Z");
    for (JsonNode section : persona.get("sections")) {
      hasFields(section, "id", "title", "claims");
      for (JsonNode claim : section.get("claims")) {
        hasFields(claim, "id", "facet", "value", "sentence", "origins", "platforms", "held");
        hasFields(claim, "fits", "firstSeen", "lastSeen", "flags", "evidence");
        assertThat(claim.get("evidence").get("count").asLong()).isPositive();
        assertThat(claim.get("evidence").get("sample")).isNotEmpty();
        assertThat(claim.get("sentence").asText()).isNotBlank().doesNotContain("{", "null");
      }
    }
    assertThat(verso.run("persona", "--json").out())
        .isEqualTo(verso.run("persona", "--format", "json").out());
  }

  @Test
  void thePersonaIsReadInBothLanguages() {
    assertThat(verso.run("persona").hasStatus(0).out())
        .contains("3 · What they think you like", "Before you look")
        .doesNotContain("\u001b");
    assertThat(verso.run("persona", "--lang", "fr").out())
        .contains("3 · Ce qu’ils croient que vous aimez");
  }

  @Test
  void oneSectionIsReadAlone() throws IOException {
    assertThat(verso.run("persona", "--section", "7").out())
        .contains("7 · Why this ad?")
        .doesNotContain("3 · ");
    assertThat(verso.run("persona", "--section", "7", "--json").json().get("sections")).hasSize(1);
    assertThat(verso.run("persona", "--section", "99").hasStatus(2).err())
        .contains("There are: 0, 1, 2, 3, ");
  }

  @Test
  void thePersonaGoesToAFileWithoutColours() throws IOException {
    Path page = folder.resolve("persona.txt");
    var terminal = new Session(folder.resolve("store")).onATerminal();

    Session.Answer answer = terminal.run("persona", "-o", page).hasStatus(0);

    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("Written to " + page);
    assertThat(Files.readString(page))
        .contains("What they think you like")
        .doesNotContain("\u001b");
  }

  @Test
  void aFileThatCannotBeWrittenStopsIt() {
    assertThat(verso.run("persona", "-o", folder.resolve("no/such/folder.md")).hasStatus(4).err())
        .contains("folder.md: there is no such file or folder");
  }

  @Test
  void markdownHasHeadings() {
    assertThat(verso.run("persona", "--format", "markdown").out())
        .startsWith("# The persona in your archives, 2026-11-01")
        .contains("## 3. What they think you like");
    verso.run("persona", "--format", "nonsense").hasStatus(2);
  }

  @Test
  void anEmptyStoreHasNoPersona() {
    var empty = new Session(folder.resolve("empty"));

    assertThat(empty.run("persona").hasStatus(3).err()).contains("Nothing has been imported yet.");
    assertThat(empty.run("interests").hasStatus(0).out()).isEmpty();
    assertThat(empty.run("advertisers").hasStatus(0).out()).isEmpty();
    assertThat(empty.run("sources").hasStatus(0).out()).isEmpty();
    assertThat(empty.run("interests").err()).contains("Nothing has been imported yet.");
  }

  @Test
  void whyLeadsFromAClaimToItsRecords() throws IOException {
    String claim = verso.run("interests", "--json").jsonLines().getFirst().get("claim").asText();

    JsonNode why = verso.run("why", claim, "--json").hasStatus(0).json();

    assertThat(why.get("claim").get("id").asText()).isEqualTo(claim);
    assertThat(why.get("evidence")).hasSize(why.get("claim").get("evidence").get("count").asInt());
    hasFields(why.get("evidence").get(0), "id", "subject", "sources", "reason");
    assertThat(verso.run("why", claim.substring(0, 7)).hasStatus(0).out())
        .contains("Stated by the platform", " × ", " → ");
  }

  @Test
  void everyAdvertiserCanBeAskedWhy() throws IOException {
    for (JsonNode advertiser : verso.run("advertisers", "--json").jsonLines()) {
      verso.run("why", advertiser.get("claim").asText(), "--json").hasStatus(0);
    }
  }

  @Test
  void aClaimThatIsNotThereIsNothingFound() {
    assertThat(verso.run("why", "int-zzzzzzzz").hasStatus(3).err()).contains("no claim is called");
  }

  @Test
  void platformsHaveTheFieldsOfTheContract() throws IOException {
    List<JsonNode> platforms = verso.run("platforms", "--json").jsonLines();

    assertThat(platforms).extracting(p -> p.get("id").asText()).contains("facebook", "x");
    for (JsonNode platform : platforms) {
      hasFields(platform, "id", "name", "files", "guide");
      assertThat(platform.get("files").asInt()).isPositive();
    }
    assertThat(verso.run("platforms").out()).contains("Facebook", "takeout.google.com");
  }

  @Test
  void oneAdvertiserIsShownInFull() throws IOException {
    JsonNode page = verso.run("advertisers", "acme", "bicycles", "--json").hasStatus(0).json();

    hasFields(page, "name", "platforms", "bases", "impressions", "engagements", "targeting");
    hasFields(page, "events", "lists", "spellings", "broker", "topic", "evidence", "sentence");
    // One of its two ads stands among those shown, the other among those acted upon.
    assertThat(page.get("impressions").asInt()).isEqualTo(2);
    assertThat(page.get("engagements").asInt()).isEqualTo(1);
    assertThat(page.get("targeting").get("criteria").get(0).get("type").asText()).isEqualTo("List");
    assertThat(verso.run("advertisers", "Acme Bicycles").hasStatus(0).out())
        .contains("Follower look-alikes", "@alpine_rides (2)");
    assertThat(verso.run("advertisers", "Acme Bicycles", "--lang", "fr").out()).contains("Critère");
    assertThat(verso.run("advertisers", "nobody-at-all").hasStatus(3).err()).contains("no such");
  }

  @Test
  void anAdInBothListsOfXCountsOnce() throws IOException {
    JsonNode bank = verso.run("advertisers", "Example Bank", "--json").json();

    // Three records: shown twice, and one of these acted upon.
    assertThat(bank.get("impressions").asInt()).isEqualTo(2);
    assertThat(bank.get("engagements").asInt()).isEqualTo(1);
  }

  @Test
  void whyAnAdNamesEveryCriterion() throws IOException {
    JsonNode why = verso.run("why", "--ad", "Acme Bicycles", "--json").hasStatus(0).json();

    hasFields(why, "ad", "advertiser", "statement", "criteria", "dealings");
    assertThat(why.get("criteria")).hasSize(4);
    hasFields(why.get("criteria").get(0), "type", "value", "suppliedBy", "meaning", "traces");
    String id = why.get("ad").get("id").asText();
    assertThat(verso.run("why", "--ad", id.substring(0, 8)).hasStatus(0).out())
        .contains("one of the reasons", "Supplied by: the advertiser", "No trace found");
    assertThat(verso.run("why", "--ad", id, "--lang", "fr").out())
        .contains("l’une des raisons", "Fourni par");
  }

  @Test
  void whyNeedsAClaimOrAnAd() {
    assertThat(verso.run("why").hasStatus(2).err()).contains("--ad");
    verso.run("why", "int-zzzzzzzz", "--ad", "Acme").hasStatus(2);
    assertThat(verso.run("why", "--ad", "Nobody").hasStatus(3).err()).contains("no such ad");
  }
}
