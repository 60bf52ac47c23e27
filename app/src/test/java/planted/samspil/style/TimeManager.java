package planted.samspil.style;

import org.springframework.transaction.support.TransactionTemplate;

/// Changes something without a word in the audit log, and has a name that says nothing.
public record TimeManager(TransactionTemplate transaction, TimeStore store) {}
