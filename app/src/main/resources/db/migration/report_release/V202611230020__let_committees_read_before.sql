alter table report_release.step add column committees_from timestamptz;

comment on column report_release.step.committees_from is 'From when the members of committees may read the main result before; empty where they may not.';

alter table report_release.notice drop constraint notice_occasion_check;
alter table report_release.notice
    add constraint notice_occasion_check check (occasion in ('MANAGEMENT', 'COMMITTEES', 'OPEN', 'WITHDRAWN'));
