alter table disclosure.release add column audited_layers jsonb not null default '[]';

comment on column disclosure.release.audited_layers is
    'What the auditor was given and tried, layer by layer: [{"layer", "cells", "combinations"}].';
