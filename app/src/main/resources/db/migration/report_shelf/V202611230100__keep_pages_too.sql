alter table report_shelf.document add column form text not null default 'PDF';
alter table report_shelf.document alter column form drop default;
alter table report_shelf.document drop constraint document_pkey;
alter table report_shelf.document add primary key (round_id, edition, unit_id, language, form);

comment on table report_shelf.document is 'Reports as PDF and as page, each written once. All of it can be written again from the frozen figures.';
comment on column report_shelf.document.form is 'PDF, or PAGE: what stands between the head and the foot of the page, compressed with gzip.';
