package verso.samples;

import java.time.LocalDate;

/**
 * Camille Exemple, who does not exist: what Camille tells every platform.
 *
 * @param gender as declared on Facebook, Instagram and Google; X infers another
 * @param birth as declared; X infers a younger age
 */
record Person(
    String firstName,
    String lastName,
    String handle,
    String email,
    String phone,
    String gender,
    LocalDate birth,
    String city,
    String job,
    String employer) {

  static final Person CAMILLE =
      new Person(
          "Camille",
          "Exemple",
          "camille_exemple",
          "camille@example.org",
          "+33 6 39 98 00 00",
          "female",
          LocalDate.of(1991, 5, 14),
          "Lyon",
          "Product Designer",
          "Atelier Polygone");

  String name() {
    return firstName + " " + lastName;
  }
}
