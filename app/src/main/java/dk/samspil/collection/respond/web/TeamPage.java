package dk.samspil.collection.respond.web;

import java.util.List;

/// Where somebody says that they work in another team.
///
/// @param keep the words for staying where one is
public record TeamPage(SvarFrame frame, String pass, List<Team> teams, String keep) {
    static final String FIELD = "team";
    static final String CHOOSING = "valg";
    static final String ELSEWHERE = "andet";

    public TeamPage {
        teams = List.copyOf(teams);
    }

    public record Team(String id, String name) {}
}
