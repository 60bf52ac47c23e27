package dk.samspil.report.api.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Which part of a list is asked for.
///
/// @param page counted from 1
/// @param size how many a page holds, 1-1,000
record Paging(int page, int size) {
    static final int MOST = 1_000;

    Paging {
        if (page < 1 || size < 1 || size > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    <T> List<T> of(List<T> all) {
        long from = Math.min((long) (page - 1) * size, all.size());
        long to = Math.min(from + size, all.size());
        return all.subList((int) from, (int) to);
    }
}
