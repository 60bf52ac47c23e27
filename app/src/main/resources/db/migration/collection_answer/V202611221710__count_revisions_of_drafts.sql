alter table collection_answer.draft add column revision integer not null default 0;

comment on column collection_answer.draft.revision is
    'How often the draft was saved, so that an older page does not undo what a newer one has saved.';
