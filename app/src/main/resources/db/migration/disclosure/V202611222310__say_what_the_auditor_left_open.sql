comment on column disclosure.release.audited_layers is
    'What the auditor was given, tried and could not settle, layer by layer: [{"layer", "cells", "combinations", "unsettled": {"tooLarge", "tooLong"}}]; "unsettled" is missing in releases from before it was kept.';
