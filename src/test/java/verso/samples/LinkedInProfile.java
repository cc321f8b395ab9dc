package verso.samples;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who Camille is at work: what was declared, and what LinkedIn makes of it for advertisers. */
record LinkedInProfile(Life life, CsvFiles files) {

  void addAll() {
    addProfile();
    addTargeting();
    addInferences();
  }

  private void addProfile() {
    Person camille = Person.CAMILLE;
    files.add(
        "Profile",
        List.of(
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,"
                .concat("Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers")
                .split(",")),
        List.of(
            List.of(
                camille.firstName(),
                camille.lastName(),
                "",
                "",
                "May 14",
                camille.job() + " at " + camille.employer(),
                "I design tools that people do not notice.",
                "Design Services",
                "69001",
                "Lyon, Auvergne-Rhône-Alpes, France",
                "[" + camille.handle() + "]",
                "",
                "")));
    files.add(
        "Positions",
        List.of("Company Name", "Title", "Description", "Location", "Started On", "Finished On"),
        List.of(
            List.of(camille.employer(), camille.job(), "", "Lyon", "Jan 2019", ""),
            List.of("Studio Brouillon", "Junior Designer", "", "Nantes", "Sep 2014", "Dec 2018")));
    files.add(
        "Education",
        List.of("School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"),
        List.of(List.of("École fictive de design", "2009", "2014", "", "Master's degree", "")));
    files.add(
        "Skills", List.of("Name"), column("Prototyping", "User Research", "Typography", "Figma"));
    files.add(
        "Languages",
        List.of("Name", "Proficiency"),
        List.of(
            List.of("French", "Native or bilingual proficiency"),
            List.of("English", "Full professional proficiency")));
    files.add(
        "Registration",
        List.of("Registered At", "Registration Ip", "Subscription Types"),
        List.of(List.of("5/3/13, 9:15 AM", "203.0.113.7", "")));
  }

  private static List<List<String>> column(String... values) {
    return Stream.of(values).map(List::of).toList();
  }

  /** One wide row; three headers come three times, as they do in real ones. */
  private void addTargeting() {
    String interests =
        Stream.concat(
                life.labelledBy('l').stream().map(Interest::english),
                Stream.of("Design", "Technology", "Sustainability", "Health"))
            .collect(Collectors.joining("; "));
    List<List<String>> columns =
        List.of(
            List.of("Member Age", "35 to 54"),
            List.of("Buyer Groups", "Design Software"),
            List.of("Company Names", Person.CAMILLE.employer()),
            List.of("Company Names", "Studio Brouillon"),
            List.of("Company Names", "Atelier Polygone SAS"),
            List.of("Company Follower of", "Stratopix; Formaline Academy; Railbleu"),
            List.of("Company Size", "11-50 employees"),
            List.of("Company Industries", "Design Services; Software Development"),
            List.of("Degrees", "Master's Degree"),
            List.of("degreeClass", "400; 500"),
            List.of("Fields of Study", "Industrial and Product Design"),
            List.of("Member Gender", "Female"),
            List.of("Interface Locales", "French"),
            List.of("interfaceLocale", "fr_FR"),
            List.of("Job Functions", "Arts and Design; Engineering"),
            List.of("Job Seniorities", "Senior; Manager"),
            List.of("Job Titles", "Product Designer"),
            List.of("Job Titles", "User Experience Designer"),
            List.of("Job Titles", "Junior Designer"),
            List.of("Member Interests", interests),
            List.of("Member Traits", "Desktop/Laptop Users; Frequent Travelers; Job Seekers"),
            List.of("Profile Locations", "Lyon; Auvergne-Rhône-Alpes; France; EMEA"),
            List.of("Member Skills", "Prototyping; Typography; Figma"),
            List.of("Years of Experience", "12 years"));
    files.add(
        "Ad_Targeting",
        columns.stream().map(List::getFirst).toList(),
        List.of(columns.stream().map(List::getLast).toList()));
  }

  private void addInferences() {
    files.add(
        "Inferences_about_you",
        List.of("Category", "Type of inference", "Description", "Inference"),
        List.of(
            inference("Career inferences", "Senior leader", "No"),
            inference("Career inferences", "People leader", "No"),
            inference("Career inferences", "Freelancer", "0.1207"),
            inference("Career inferences", "Unemployment Status", "No"),
            inference("Job search inferences", "Interested in a new job", "Yes"),
            inference("Inferred interests", "Interested in higher education", "No"),
            inference("Inferred personal characteristics", "Country newcomers", "No")));
  }

  private static List<String> inference(String category, String type, String answer) {
    String basis =
        "We look at your profile and activity to work out: " + type.toLowerCase(Locale.ROOT);
    return List.of(category, type, basis, answer);
  }
}
