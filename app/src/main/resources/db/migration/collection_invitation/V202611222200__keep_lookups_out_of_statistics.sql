-- The planner's statistics would hold a hundred lookups, in a table and in the write-ahead log, at a time of their own.
-- It knows without them that a lookup finds one row.
alter table collection_invitation.invitation alter column lookup set statistics 0;
