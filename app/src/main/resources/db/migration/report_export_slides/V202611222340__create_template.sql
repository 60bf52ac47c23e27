create table report_export_slides.template (
    id uuid primary key,
    name text not null,
    file bytea not null,
    stored_at timestamptz not null,
    stored_by text not null
);

comment on table report_export_slides.template is 'The organisation''s own template for slides; at most one.';
comment on column report_export_slides.template.name is 'What the file was called.';
comment on column report_export_slides.template.file is 'The presentation itself, as it was checked when it came in.';
