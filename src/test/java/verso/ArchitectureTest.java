package verso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The package tree is the architecture: data flows one way, imports point only leftwards. */
@AnalyzeClasses(packages = "verso", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule traceUsesNothing = mayUse("verso.trace..");

  @ArchTest static final ArchRule archiveUsesNothing = mayUse("verso.archive..");

  @ArchTest static final ArchRule formatUsesArchive = mayUse("verso.format..", "verso.archive..");

  @ArchTest
  static final ArchRule platformUsesWhatWasRead =
      mayUse("verso.platform..", "verso.trace..", "verso.archive..", "verso.format..");

  @ArchTest static final ArchRule tablesUseNothing = mayUse("verso.table..");

  @ArchTest static final ArchRule companiesUseNothing = mayUse("verso.company..");

  @ArchTest static final ArchRule interestUsesTrace = mayUse("verso.interest..", "verso.trace..");

  @ArchTest static final ArchRule indexUsesTrace = mayUse("verso.index..", "verso.trace..");

  @ArchTest static final ArchRule measureUsesTrace = mayUse("verso.measure..", "verso.trace..");

  @ArchTest
  static final ArchRule claimUsesTheIndex =
      mayUse("verso.claim..", "verso.trace..", "verso.index..", "verso.interest..");

  @ArchTest
  static final ArchRule habitUsesClaims =
      mayUse(
          "verso.habit..",
          "verso.trace..",
          "verso.measure..",
          "verso.index..",
          "verso.interest..",
          "verso.claim..");

  @ArchTest
  static final ArchRule oneKindOfHabitKnowsNoOther =
      slices()
          .matching("verso.habit.(*)..")
          .namingSlices("habit $1")
          .as("kinds of habit")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule theTimelineKnowsNoHabit =
      noClasses()
          .that()
          .resideInAPackage("verso.habit")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("verso.habit.*..");

  @ArchTest
  static final ArchRule personaUsesTheIndex =
      mayUse(
          "verso.persona..",
          "verso.trace..",
          "verso.measure..",
          "verso.index..",
          "verso.interest..",
          "verso.claim..",
          "verso.habit..",
          "verso.company..");

  @ArchTest
  static final ArchRule reportUsesPersonas =
      mayUse(
          "verso.report..",
          "verso.trace..",
          "verso.claim..",
          "verso.habit..",
          "verso.persona..",
          "verso.interest..",
          "verso.company..",
          "verso.index..");

  @ArchTest
  static final ArchRule drawingUsesNothing = mayUse("verso.draw..").allowEmptyShould(true);

  @ArchTest
  static final ArchRule pagesUseReports =
      mayUse(
          "verso.page..",
          "verso.trace..",
          "verso.claim..",
          "verso.persona..",
          "verso.interest..",
          "verso.index..",
          "verso.report..",
          "verso.draw..");

  @ArchTest
  static final ArchRule partsOfTheApplicationDoNotKnowEachOther =
      slices()
          .matching("verso.web.(*)..")
          .namingSlices("part $1")
          .as("parts of the application")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "the shell", c -> c.getPackageName().equals("verso.web.shell")));

  @ArchTest
  static final ArchRule onlyTheCommandLineStartsTheApplication =
      noClasses()
          .that()
          .resideOutsideOfPackages("verso.web..", "verso.cli..", "verso.jte..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("verso.web..");

  @ArchTest
  static final ArchRule theServerStaysInWeb =
      confined("verso.web..", "io.javalin..", "org.eclipse.jetty..");

  @ArchTest
  static final ArchRule importingJoinsTheLeftHalf =
      mayUse(
          "verso.importing..",
          "verso.archive..",
          "verso.format..",
          "verso.platform..",
          "verso.trace..",
          "verso.measure..",
          "verso.index..",
          "verso.interest..");

  @ArchTest
  static final ArchRule onePlatformKnowsNoOther =
      slices()
          .matching("verso.platform.(*)..")
          .namingSlices("platform $1")
          .as("platforms")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "the catalog", c -> c.getPackageName().equals("verso.platform.catalog")),
              com.tngtech.archunit.base.DescribedPredicate.alwaysTrue());

  @ArchTest
  static final ArchRule luceneStaysInTheIndex = confined("verso.index..", "org.apache.lucene..");

  @ArchTest static final ArchRule jsoupStaysInFormat = confined("verso.format..", "org.jsoup..");

  @ArchTest
  static final ArchRule databasesAreReadInFormat =
      confined("verso.format..", "java.sql..", "javax.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule documentsAreWrittenInReport =
      confined("verso.report..", "org.apache.poi..", "org.openxmlformats..");

  @ArchTest
  static final ArchRule picocliStaysAtTheCommandLine = confined("verso.cli..", "picocli..");

  @ArchTest
  static final ArchRule nothingReachesTheNetwork =
      noClasses()
          .that()
          .resideOutsideOfPackage("verso.web..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(.*Socket.*|URL|URLConnection|Http.*|http\\..*)");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("verso.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule noMutableStateIsShared =
      noFields().that().areStatic().should().notHaveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule publicFieldsAreConstants =
      noFields().that().arePublic().should().notHaveModifier(JavaModifier.FINAL);

  private static ArchRule mayUse(String room, String... others) {
    String[] allowed =
        Stream.concat(
                Stream.of(room, "verso.table..", "java..", "org.jspecify.."), Stream.of(others))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "lie in another room of Verso",
                c ->
                    c.getPackageName().startsWith("verso.")
                        && Stream.of(allowed)
                            .noneMatch(a ->
                                com.tngtech.archunit.core.domain.PackageMatcher.of(a)
                                    .matches(c.getPackageName()))));
  }

  private static ArchRule confined(String room, String... technology) {
    return classes()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(technology);
  }
}
