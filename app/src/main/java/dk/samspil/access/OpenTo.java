package dk.samspil.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares who may call a controller method. A method without it is open to nobody.
///
/// ```java
/// @OpenTo(Audience.UNIT_READERS)
/// @GetMapping("/resultater/{unitId}")
/// String show(@PathVariable UnitId unitId, Viewer viewer, Visit visit, Model model) { … }
/// ```
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
    Audience value();

    /// Whether somebody of HR may call it as well who sees what somebody else sees
    /// ([SupportViews]). Pages about results need not say so; what changes something must not.
    boolean support() default false;
}
