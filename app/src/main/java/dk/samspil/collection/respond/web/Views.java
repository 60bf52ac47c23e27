package dk.samspil.collection.respond.web;

/// The templates below `src/main/jte/collection`.
final class Views {
    static final String CODE = "collection/svar/code";
    static final String NOTICE = "collection/svar/notice";
    static final String WELCOME = "collection/svar/welcome";
    static final String WELCOME_BACK = "collection/svar/welcomeBack";
    static final String TEAM = "collection/svar/team";
    static final String QUESTIONS = "collection/svar/questions";
    static final String COMMENTS = "collection/svar/comments";
    static final String REVIEW = "collection/svar/review";
    static final String RECEIPT = "collection/svar/receipt";

    private Views() {}
}
