package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everyday labels that only look sensitive; none may be tagged with anything. */
class SensitiveDecoysTest {
  private final SensitiveTagger tagger = SensitiveTagger.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Christmas",
        "Marché de Noël",
        "Chocolats de Pâques",
        "Géant Casino",
        "Casino drive livraison",
        "Cancer horoscope for today",
        "Homme Cancer et femme Balance : signe astro",
        "Christian Dior",
        "Christian Bale",
        "Blind test années 80",
        "Blind date ideas"
      })
  void feastsShopsSignsAndForenames(String label) {
    assertThat(tagger.of(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Suicide Squad",
        "Sex Education saison 4",
        "Pride and Prejudice",
        "Black Widow",
        "Casino Royale",
        "Stone Temple Pilots",
        "Amy Winehouse Rehab lyrics",
        "Burnout Paradise Remastered",
        "Prison Break",
        "Four Weddings and a Funeral",
        "13 Reasons Why",
        "The Strokes"
      })
  void filmsSeriesGamesAndBands(String title) {
    assertThat(tagger.of(title)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visite mosquée Hassan II",
        "Best churches to visit in Rome",
        "Temple d’Angkor itinéraire",
        "Saint-Étienne",
        "Saint-Malo remparts",
        "Blue Mosque opening hours",
        "Visa touristique Inde",
        "Jewish quarter Prague walking tour"
      })
  void sightsAndJourneys(String label) {
    assertThat(tagger.of(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bowling strike tips",
        "baseball strike zone",
        "golf handicap",
        "drag racing",
        "Union Berlin",
        "rugby union",
        "Gabriel Jesus Arsenal",
        "root beer float recipe",
        "white wine risotto",
        "coq au vin recette",
        "couscous recette marocaine",
        "kosher salt"
      })
  void sportAndCooking(String label) {
    assertThat(tagger.of(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "régime moteur diesel",
        "régime politique de la Ve République",
        "AA batteries 48 pack",
        "enceinte bluetooth",
        "roller blinds for kitchen",
        "weed killer for lawns",
        "Ford Escort Cosworth",
        "RSA encryption",
        "lithium battery",
        "gilet jaune sécurité voiture",
        "marche arrière boîte automatique",
        "équation de droite",
        "planning poker",
        "crèche de Noël santons"
      })
  void machinesHousesAndGardens(String label) {
    assertThat(tagger.of(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Western Union near me",
        "credit union rates",
        "European Union",
        "syndicat de copropriété",
        "syndicat d’initiative Annecy",
        "liberal arts college",
        "conservative estimate",
        "infirmière libérale tarif",
        "Great Depression",
        "tropical depression forecast",
        "taux de chômage France",
        "résultats élections législatives",
        "Donald Trump interview CNN",
        "grève SNCF demain"
      })
  void newsInstitutionsAndHistory(String label) {
    assertThat(tagger.of(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nursing school tips",
        "oncology nurse salary",
        "étudiants en médecine",
        "law students",
        "HR professionals",
        "Cancer Research UK charity shop",
        "Restos du Coeur bénévole",
        "jazz manouche guitare",
        "learn Arabic in 30 days",
        "gospel music",
        "my cat is pregnant",
        "refuge SPA adoption chien"
      })
  void workStudyGivingCultureAndAnimals(String label) {
    assertThat(tagger.of(label)).isEmpty();
  }
}
