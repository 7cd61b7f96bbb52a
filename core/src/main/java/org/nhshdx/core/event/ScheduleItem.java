package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;

/** One line of the timetable; {@code day} counts from 1, {@code sponsor} names the sponsor whose item it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduleItem(Integer day, LocalTime starts, String title, String speaker, String sponsor) {}
