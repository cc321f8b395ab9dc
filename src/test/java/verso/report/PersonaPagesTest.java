package verso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.Facet;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Period;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.index.EntryState;
import verso.persona.Coverage;
import verso.persona.Persona;
import verso.trace.Basis;
import verso.trace.Origin;

class PersonaPagesTest {
  private static final Period SPRING =
      new Period(
          Optional.of(Instant.parse("2024-03-01T00:00:00Z")),
          Optional.of(Instant.parse("2024-05-01T00:00:00Z")));

  private static Claim claim(String id, Sentence sentence, Flag... flags) {
    return new Claim(
        id,
        Facet.INTERESTS,
        "value",
        sentence,
        Set.of(Origin.INFERRED),
        Set.of("x"),
        true,
        Optional.of(
            new Fits(
                List.of(new Fits.Component(Fits.Source.PLATFORM_INFERENCE, "x", 0.5, 1)),
                List.of())),
        SPRING,
        List.of(flags),
        new Evidence(1, List.of(new Evidence.Link("t1", EvidenceCode.STATED))));
  }

  private static Claim interest(String id, String label, Flag... flags) {
    return claim(
        id, Sentence.of("claim.interest", "platforms", Set.of("x"), "label", label), flags);
  }

  private static Persona persona(Section... sections) {
    var origins = new EnumMap<Origin, Long>(Origin.class);
    var coverage = new Coverage(2, origins, Map.of(), Map.of(EntryState.FAILED, 1L));
    return new Persona(Instant.parse("2026-11-01T10:00:00Z"), coverage, List.of(sections));
  }

  private static final Persona PERSONA =
      persona(
          new Section(
              3,
              List.of(),
              List.of(
                  interest("int-1", "Chess", Flag.UNSUPPORTED),
                  interest("int-2", "Poker", Flag.SENSITIVE),
                  interest("int-3", "Tea"),
                  interest("int-4", "Rowing"))),
          new Section(
              5,
              List.of(Sentence.of("note.basis", "basis", Basis.CONTACT_LIST, "count", 1L)),
              List.of()),
          new Section(6, List.of(), List.of()));

  private static String markdown(Locale language, Persona persona, boolean sensitive) {
    var choice = new PersonaPages.Choice(2, sensitive);
    var pages = new PersonaPages(Messages.in(language), new MarkdownStyle(), choice);
    return String.join("\n", pages.of(persona));
  }

  @Test
  void writesMarkdownInEnglish() {
    assertThat(markdown(Locale.ENGLISH, PERSONA, false))
        .isEqualTo(
            """
            # The persona in your archives, 2026-11-01

            ## 3. What they think you like

            - X lists “Chess” among your interests. — guessed · little supports it (0.23) ·\
             nothing found that explains it · 2024-03 – 2024-05 `int-1`
            - X lists “Tea” among your interests. — guessed · little supports it (0.23) ·\
             2024-03 – 2024-05 `int-3`

            *1 sensitive statement is folded away; --sensitive shows it.*

            *… and 1 more: verso persona --section 3 --limit 1000*

            ## 5. Who gave them your name

            contact list: 1 company


            ## 6. What you did elsewhere

            Nothing in these archives answers this. That is no finding:\
             platforms leave much out of their exports.
            """);
  }

  @Test
  void writesMarkdownInFrench() {
    assertThat(markdown(Locale.FRENCH, PERSONA, true))
        .contains(
            "# Le persona dans vos archives, 2026-11-01",
            "## 3. Ce qu’ils croient que vous aimez",
            "- X liste «\u00a0Chess\u00a0» parmi vos centres d’intérêt. — deviné · peu étayé (0.23)"
                + " · rien trouvé qui l’explique · 2024-03 – 2024-05 `int-1`",
            "- X liste «\u00a0Poker\u00a0» parmi vos centres d’intérêt. — deviné · peu étayé (0.23)"
                + " · sensible",
            "*… et 2 de plus\u00a0: verso persona --section 3 --limit 1000*",
            "liste de contacts\u00a0: 1 entreprise")
        .doesNotContain("replié");
  }

  @Test
  void tellsOfWordsAndReactionsOnlyHowManyThereAre() {
    Persona persona = persona(new Section(8, List.of(), List.of(interest("rea-1", "Rain"))));

    String page = markdown(Locale.ENGLISH, persona, true);

    assertThat(page)
        .contains("1 statement and 0 figures", "verso attention --words")
        .doesNotContain("Rain");
  }

  @Test
  void whatArchivesSayNeverBecomesMarkup() {
    String page =
        markdown(
            Locale.ENGLISH,
            persona(
                new Section(
                    3,
                    List.of(),
                    List.of(
                        interest("int-1", "<script>alert(1)</script> [x](y) | `a` *b* &lt;"),
                        interest("int-2", "# no\n# heading")))),
            false);

    assertThat(page)
        .contains("\\<script\\>alert(1)\\</script\\> \\[x\\](y) \\| \\`a\\` \\*b\\* \\&lt;")
        .contains("“\\# no \\# heading”");
  }

  @Test
  void aNameThatLooksLikeAListIsNone() {
    Sentence sentence =
        Sentence.of(
            "claim.elsewhereUnnamed",
            "company",
            "1. FC Example",
            "platforms",
            Set.of("x"),
            "count",
            2);

    assertThat(
            markdown(
                Locale.ENGLISH,
                persona(new Section(6, List.of(), List.of(claim("off-1", sentence)))),
                false))
        .contains("- 1\\. FC Example reported 2 events about you to X.");
  }

  @Test
  void aSectionCanBeShownAlone() {
    var pages =
        new PersonaPages(
            Messages.in(Locale.ENGLISH), new MarkdownStyle(), new PersonaPages.Choice(9, true));

    assertThat(pages.of(PERSONA.section(3).orElseThrow()))
        .hasSize(6)
        .last()
        .asString()
        .contains("Rowing");
  }

  @Test
  void whoWasToldIsToldApartFromWhoGuessed() {
    Sentence sentence =
        Sentence.of(
            "claim.toldAndFiled",
            "told",
            Set.of("facebook"),
            "platforms",
            Set.of("x"),
            "field",
            "gender",
            "value",
            "female");

    assertThat(new Words(Messages.in(Locale.ENGLISH)).sentence(sentence))
        .isEqualTo("You told Facebook your gender: female. X files you under the same.");
    assertThat(new Words(Messages.in(Locale.FRENCH)).sentence(sentence))
        .isEqualTo(
            "Vous avez dit à Facebook (genre)\u00a0: female. X vous classe sous la même valeur.");
  }

  @Test
  void theFormulaCanBeCheckedByHand() {
    var fits =
        new Fits(
            List.of(
                new Fits.Component(Fits.Source.PLATFORM_INFERENCE, "x", 0.5, 1),
                new Fits.Component(Fits.Source.OBSERVED_REPEATEDLY, "google", 1, 0.6)),
            List.of(0.5));

    assertThat(new Words(Messages.in(Locale.ENGLISH)).formula(fits))
        .isEqualTo(
            "observed on 5 days or more (Google) 0.70 × 1.00 × 0.60; platform inference (X) 0.45 ×"
                + " 0.50 × 1.00 · against it: 0.50 → 0.28");
  }
}
