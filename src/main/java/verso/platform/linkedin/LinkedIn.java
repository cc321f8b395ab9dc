package verso.platform.linkedin;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** LinkedIn: a folder of CSV files; the complete export says how advertisers find the person. */
public final class LinkedIn implements Platform {

  @Override
  public String id() {
    return "linkedin";
  }

  @Override
  public String name() {
    return "LinkedIn";
  }

  /**
   * File names are common ones, so that several are asked for; a single file shows by its header.
   */
  @Override
  public Signature signature() {
    return Signature.anyOf("Ad_Targeting.csv", "Inferences_about_you.csv", "LAN Ads Engagement.csv")
        .or(
            Signature.atLeast(
                3,
                "Connections.csv",
                "Profile.csv",
                "Registration.csv",
                "Positions.csv",
                "Invitations.csv",
                "Email Addresses.csv",
                "Endorsement_Received_Info.csv",
                "Endorsement_Given_Info.csv",
                "Recommendations_Received.csv",
                "Recommendations_Given.csv",
                "Company Follows.csv",
                "Member_Follows*.csv",
                "Ads Clicked.csv",
                "InstantReposts*.csv",
                "ImportedContacts.csv",
                "Rich_Media.csv",
                "PhoneNumbers.csv",
                "messages.csv",
                "Skills.csv",
                "Learning.csv"))
        .or(Signature.columns("Company Name", "Title", "Started On", "Finished On"))
        .or(Signature.columns("Ad clicked Date", "Ad Title/Id"))
        .or(Signature.columns("Endorsement Date", "Skill Name"))
        .or(Signature.columns("Organization", "Followed On"))
        .or(Signature.content("a header that LinkedIn alone writes", LinkedIn::hasHeader));
  }

  private static boolean hasHeader(Head head) {
    return (head.contains("degreeClass") && head.contains("interfaceLocale"))
        || head.contains("Category,Type of inference,Description,Inference")
        || head.contains("Email Address,Company,Position,Connected On")
        || head.contains("First Name,Last Name,Maiden Name,Address,Birth Date,Headline")
        || head.contains("Registered At,Registration Ip,Subscription Types")
        || head.contains("SENDER PROFILE URL");
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            Advertising.rules(),
            Messages.rules(),
            Activity.rules(),
            Jobs.rules(),
            Career.rules(),
            Network.rules(),
            Account.rules())
        .flatMap(List::stream)
        .toList();
  }
}
